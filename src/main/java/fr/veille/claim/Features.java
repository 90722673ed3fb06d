package fr.veille.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The features of one thing to be judged: names, each with a strength, 1 where nothing else is said.
 *
 * <p>Models know a feature by the hash of its name alone, which they look up four times as fast as a string; two features of the same hash share
 * their weights, which happens to one in some ten thousand. The names stay for those who want to know why.
 */
public final class Features {
  private static final int EXPECTED = 192;

  private final List<String> names;
  private int[] hashes;
  private float[] strengths;

  public Features() {
    this(new ArrayList<>(EXPECTED), new int[EXPECTED], new float[EXPECTED]);
  }

  private Features(List<String> names, int[] hashes, float[] strengths) {
    this.names = names;
    this.hashes = hashes;
    this.strengths = strengths;
  }

  /** The same features, to which others can be added. */
  Features copy() {
    return new Features(new ArrayList<>(names), hashes.clone(), strengths.clone());
  }

  /** Adds a feature that is simply there. */
  public void add(String name) {
    add(name, 1f);
  }

  /** Adds a feature with a strength. */
  public void add(String name, float strength) {
    int size = names.size();
    if (size == strengths.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      strengths = Arrays.copyOf(strengths, 2 * size);
    }
    hashes[size] = hash(name);
    strengths[size] = strength;
    names.add(name);
  }

  // String's own hash leaves names that differ in two letters near one another; the mixing (of MurmurHash3's end) spreads them over the table.
  static int hash(String name) {
    int h = name.hashCode() + name.length();
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  /** All of them but one. */
  Features without(int i) {
    Features rest = new Features();
    for (int j = 0; j < size(); j++) {
      if (j != i) {
        rest.add(names.get(j), strengths[j]);
      }
    }
    return rest;
  }

  public int size() {
    return names.size();
  }

  public String name(int i) {
    return names.get(i);
  }

  /** What a model knows the feature by. */
  public int hash(int i) {
    return hashes[i];
  }

  public float strength(int i) {
    return strengths[i];
  }
}
