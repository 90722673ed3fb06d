package fr.veille.claim;

import java.util.Arrays;

/**
 * The features of one thing to be judged: names, each with a strength, 1 where nothing else is said.
 *
 * <p>Models know a feature by the hash of its name alone, which they look up four times as fast as a string; two features of the same hash share
 * their weights, which happens to one in some ten thousand. The names stay for those who want to know why.
 */
public final class Features {
  private static final int EXPECTED = 96;

  private static final int[] POWERS = powers();

  /** Where a feature is one thing's own, the thing; else empty. Joined with the name only for those who ask. */
  private String[] owners;

  private String[] names;
  private int[] hashes;
  private float[] strengths;
  private int size;

  public Features() {
    this(new String[EXPECTED], new String[EXPECTED], new int[EXPECTED], new float[EXPECTED], 0);
  }

  private Features(String[] owners, String[] names, int[] hashes, float[] strengths, int size) {
    this.owners = owners;
    this.names = names;
    this.hashes = hashes;
    this.strengths = strengths;
    this.size = size;
  }

  /** The same features, to which others can be added. */
  Features copy() {
    return new Features(owners.clone(), names.clone(), hashes.clone(), strengths.clone(), size);
  }

  /** Adds a feature that is simply there. */
  public void add(String name) {
    add(name, 1f);
  }

  /** Adds a feature with a strength. */
  public void add(String name, float strength) {
    add("", name, hash(name), strength);
  }

  /** Adds a feature twice: by itself, and as the owner's own, which is named {@code owner:name}. */
  void addAlsoOf(String owner, String name) {
    add("", name, hash(name), 1f);
    add(owner, name, hash(owner, name), 1f);
  }

  private void add(String owner, String name, int hash, float strength) {
    if (size == names.length) {
      owners = Arrays.copyOf(owners, 2 * size);
      names = Arrays.copyOf(names, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
      strengths = Arrays.copyOf(strengths, 2 * size);
    }
    owners[size] = owner;
    names[size] = name;
    hashes[size] = hash;
    strengths[size++] = strength;
  }

  // String's own hash leaves names that differ in two letters near one another; the mixing (of MurmurHash3's end) spreads them over the table.
  static int hash(String name) {
    return mixed(name.hashCode() + name.length());
  }

  /** The hash of {@code owner:name}, without making it: that of a string is a polynomial of its letters. */
  static int hash(String owner, String name) {
    int length = name.length();
    if (length >= POWERS.length) {
      return hash(owner + ":" + name);
    }
    int joined = (owner.hashCode() * 31 + ':') * POWERS[length] + name.hashCode();
    return mixed(joined + owner.length() + 1 + length);
  }

  private static int mixed(int h) {
    int m = (h ^ (h >>> 16)) * 0x85ebca6b;
    m = (m ^ (m >>> 13)) * 0xc2b2ae35;
    return m ^ (m >>> 16);
  }

  private static int[] powers() {
    int[] powers = new int[128];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 31;
    }
    return powers;
  }

  /** All of them but one. */
  Features without(int i) {
    Features rest = new Features();
    for (int j = 0; j < size; j++) {
      if (j != i) {
        rest.add(owners[j], names[j], hashes[j], strengths[j]);
      }
    }
    return rest;
  }

  public int size() {
    return size;
  }

  public String name(int i) {
    return owners[i].isEmpty() ? names[i] : owners[i] + ":" + names[i];
  }

  /** What a model knows the feature by. */
  public int hash(int i) {
    return hashes[i];
  }

  public float strength(int i) {
    return strengths[i];
  }

  int[] hashes() {
    return Arrays.copyOf(hashes, size);
  }

  float[] strengths() {
    return Arrays.copyOf(strengths, size);
  }
}
