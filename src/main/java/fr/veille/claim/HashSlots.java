package fr.veille.claim;

import java.util.function.IntUnaryOperator;

/** Finds numbers by hashes (open addressing, linear probing); hash and number stand in one word, so that a look-up waits for memory once. */
final class HashSlots {
  private final long[] slots;

  /**
   * @param hashes each once
   * @param number of the hash at an index, never 0, which marks an empty slot
   */
  HashSlots(int[] hashes, IntUnaryOperator number) {
    this.slots = new long[Integer.highestOneBit(Math.max(4, hashes.length)) << 2];
    int mask = slots.length - 1;
    for (int i = 0; i < hashes.length; i++) {
      int slot = hashes[i] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = ((long) hashes[i] << Integer.SIZE) | Integer.toUnsignedLong(number.applyAsInt(i));
    }
  }

  /** The number of a hash; 0 where it is not known. */
  int number(int hash) {
    int mask = slots.length - 1;
    for (int s = hash & mask; slots[s] != 0; s = (s + 1) & mask) {
      if ((int) (slots[s] >> Integer.SIZE) == hash) {
        return (int) slots[s];
      }
    }
    return 0;
  }
}
