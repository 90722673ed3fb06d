package fr.veille.lab;

import java.util.Arrays;

/** Numbers the features of a model in the order in which they are met: an open hash table from key to row. */
final class FeatureRows {
  private int[] slots = new int[1 << 16];
  private int[] keys = new int[1 << 12];
  private int[] counts = new int[1 << 12];
  private int size;

  int size() {
    return size;
  }

  int key(int row) {
    return keys[row];
  }

  /** Counts one more of {@code key}, which gets a row where it has none. */
  void count(int key) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      add(key, slot);
    }
    counts[slots[slot(key)] - 1]++;
  }

  private void add(int key, int slot) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      counts = Arrays.copyOf(counts, size * 2);
    }
    keys[size] = key;
    size++;
    slots[slot] = size;
    if (size * 3 > slots.length) {
      slots = new int[slots.length * 4];
      for (int row = 0; row < size; row++) {
        slots[slot(keys[row])] = row + 1;
      }
    }
  }

  /** The rows of the features that were counted {@code least} times or more. */
  FeatureRows atLeast(int least) {
    FeatureRows kept = new FeatureRows();
    for (int row = 0; row < size; row++) {
      if (counts[row] >= least) {
        kept.count(keys[row]);
      }
    }
    return kept;
  }

  /** Fills {@code rows} with the rows of those of the first {@code n} features that have one, and returns their number. */
  int find(int[] features, int n, int[] rows) {
    int found = 0;
    for (int k = 0; k < n; k++) {
      int row = slots[slot(features[k])] - 1;
      if (row >= 0) {
        rows[found++] = row;
      }
    }
    return found;
  }

  private int slot(int key) {
    int mask = slots.length - 1;
    int s = ((key * 0x9E3779B1) >>> 5) & mask;
    while (slots[s] != 0 && keys[slots[s] - 1] != key) {
      s = (s + 1) & mask;
    }
    return s;
  }
}
