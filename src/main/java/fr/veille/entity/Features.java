package fr.veille.entity;

import java.util.Arrays;

/** The features of one word as 64-bit hashes, so that none needs a string of its own. Reused from word to word. */
public final class Features {
  private long[] hashes = new long[128];
  private int size;

  /** Number of features. */
  public int size() {
    return size;
  }

  /** A feature's hash. */
  public long get(int i) {
    return hashes[i];
  }

  /** Copy of all hashes. */
  public long[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  void clear() {
    size = 0;
  }

  void add(int template, long a) {
    add(mix(template + 1, a));
  }

  void add(int template, long a, long b) {
    add(mix(mix(template + 1, a), b));
  }

  void add(int template, long a, long b, long c) {
    add(mix(mix(mix(template + 1, a), b), c));
  }

  private void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  private static long mix(long a, long b) {
    long h = a * 0x9E3779B97F4A7C15L + b;
    h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
    return h ^ (h >>> 29);
  }

  static long hash(CharSequence s) {
    return hash(s, 0, s.length());
  }

  static long hash(CharSequence s, int from, int to) {
    long h = 0xCBF29CE484222325L;
    for (int i = from; i < to; i++) {
      h = (h ^ s.charAt(i)) * 0x100000001B3L;
    }
    return h;
  }
}
