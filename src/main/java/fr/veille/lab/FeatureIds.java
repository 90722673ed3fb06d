package fr.veille.lab;

import java.util.Arrays;

/** Numbers feature hashes in the order in which they are first met, and counts them; a hash map of boxed numbers would need ten times the room. */
final class FeatureIds {
  /** Takes one feature. */
  interface Visitor {
    void feature(long hash, int id);
  }

  private long[] hashes = new long[1 << 16];
  private int[] ids = new int[1 << 16];
  private int[] counts = new int[1 << 15];
  private int size;

  FeatureIds() {
    Arrays.fill(ids, -1);
  }

  int size() {
    return size;
  }

  /** Counts a feature and gives its number. */
  int count(long hash) {
    int slot = slot(hash);
    if (ids[slot] < 0) {
      if (2 * size >= ids.length) {
        grow();
        slot = slot(hash);
      }
      hashes[slot] = hash;
      ids[slot] = size++;
    }
    counts[ids[slot]]++;
    return ids[slot];
  }

  /** How often a feature was counted. */
  int counted(long hash) {
    int slot = slot(hash);
    return ids[slot] < 0 ? 0 : counts[ids[slot]];
  }

  void forEach(Visitor visitor) {
    for (int slot = 0; slot < ids.length; slot++) {
      if (ids[slot] >= 0) {
        visitor.feature(hashes[slot], ids[slot]);
      }
    }
  }

  private int slot(long hash) {
    int mask = ids.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (ids[slot] >= 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldIds = ids;
    hashes = new long[2 * oldHashes.length];
    ids = new int[2 * oldIds.length];
    counts = Arrays.copyOf(counts, 2 * counts.length);
    Arrays.fill(ids, -1);
    for (int i = 0; i < oldIds.length; i++) {
      if (oldIds[i] >= 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        ids[slot] = oldIds[i];
      }
    }
  }
}
