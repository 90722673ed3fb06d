package fr.veille.claim;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a model in flat arrays, found by the hash of a feature's name. Weights are rounded to half
 * precision, as they are stored, so that a model weighs the same before and after it is written.
 */
public final class WeightTable {
  private static final int COUNT_BITS = 10;
  private static final int START_BITS = 22;
  private static final int HALF = 0xffff;

  /** In rising order: feature r weighs in cells[starts[r]] to cells[starts[r + 1] - 1]. */
  private final int[] hashes;

  private final int[] starts;

  /** Outcome and weight in half precision, sixteen bits each. */
  private final int[] cells;

  /** Start and number of a feature's cells by its hash. */
  private final HashSlots slots;

  private WeightTable(int[] hashes, int[] starts, int[] cells) {
    if (cells.length >= 1 << START_BITS) {
      throw new IllegalArgumentException("a model of " + cells.length + " weights is too large: at most " + (1 << START_BITS) + " fit");
    }
    this.hashes = hashes;
    this.starts = starts;
    this.cells = cells;
    this.slots = new HashSlots(hashes, row -> (starts[row] << COUNT_BITS) | count(row));
  }

  private int count(int row) {
    int count = starts[row + 1] - starts[row];
    if (count >= 1 << COUNT_BITS) {
      throw new IllegalArgumentException("a feature weighs for " + count + " outcomes: fewer than " + (1 << COUNT_BITS) + " fit");
    }
    return count;
  }

  /** Gathers weights in any order. */
  public static final class Builder {
    private static final int FIRST = 1024;

    private long[] keys = new long[FIRST];
    private float[] values = new float[FIRST];
    private int size;

    /** Adds a weight; of two for one feature and outcome both count. */
    public Builder add(int hash, int outcome, float value) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      keys[size] = ((long) hash << Short.SIZE) | outcome;
      values[size++] = value;
      return this;
    }

    /** Adds a weight for a feature by its name. */
    public Builder add(String feature, int outcome, float value) {
      return add(Features.hash(feature), outcome, value);
    }

    /** The table of all that was added. */
    public WeightTable build() {
      Integer[] order = new Integer[size];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, (a, b) -> Long.compare(keys[a], keys[b]));
      int[] hashes = new int[size];
      int[] starts = new int[size + 1];
      int[] cells = new int[size];
      int rows = 0;
      int n = 0;
      for (int i = 0; i < size; n++) {
        long key = keys[order[i]];
        float value = 0;
        for (; i < size && keys[order[i]] == key; i++) {
          value += values[order[i]];
        }
        int hash = (int) (key >> Short.SIZE);
        if (rows == 0 || hashes[rows - 1] != hash) {
          starts[rows] = n;
          hashes[rows++] = hash;
        }
        cells[n] = ((int) (key & HALF) << Short.SIZE) | (Float.floatToFloat16(value) & HALF);
      }
      starts[rows] = n;
      return new WeightTable(Arrays.copyOf(hashes, rows), Arrays.copyOf(starts, rows + 1), Arrays.copyOf(cells, n));
    }
  }

  /** Number of features that weigh anything. */
  int size() {
    return hashes.length;
  }

  /** Adds the features' weights, times their strengths, to the scores of the outcomes. */
  void addTo(double[] scores, int[] features, float[] strengths) {
    // All look-ups first: the machine then waits for many of them at a time.
    int[] found = new int[features.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = slots.number(features[i]);
    }
    for (int i = 0; i < found.length; i++) {
      int start = found[i] >>> COUNT_BITS;
      int end = start + (found[i] & ((1 << COUNT_BITS) - 1));
      for (int c = start; c < end; c++) {
        scores[cells[c] >>> Short.SIZE] += strengths[i] * Float.float16ToFloat((short) cells[c]);
      }
    }
  }

  // Column by column, since alike bytes side by side compress well; hashes as their distances, seven bits a byte.
  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    out.writeInt(cells.length);
    long last = Integer.MIN_VALUE;
    for (int h : hashes) {
      for (long gap = h - last; ; gap >>>= 7) {
        if (gap < 0x80) {
          out.writeByte((int) gap);
          break;
        }
        out.writeByte((int) ((gap & 0x7f) | 0x80));
      }
      last = h;
    }
    for (int r = 0; r < hashes.length; r++) {
      out.writeShort(starts[r + 1] - starts[r]);
    }
    for (int c : cells) {
      out.writeShort(c >>> Short.SIZE);
    }
    for (int c : cells) {
      out.writeShort(c);
    }
  }

  static WeightTable read(DataInputStream in) throws IOException {
    int[] hashes = new int[in.readInt()];
    int[] cells = new int[in.readInt()];
    long last = Integer.MIN_VALUE;
    for (int r = 0; r < hashes.length; r++) {
      int part = in.readUnsignedByte();
      long gap = part & 0x7f;
      for (int shift = 7; part >= 0x80; shift += 7) {
        part = in.readUnsignedByte();
        gap |= (part & 0x7fL) << shift;
      }
      last += gap;
      hashes[r] = (int) last;
    }
    int[] starts = new int[hashes.length + 1];
    for (int r = 0; r < hashes.length; r++) {
      starts[r + 1] = starts[r] + in.readUnsignedShort();
    }
    for (int c = 0; c < cells.length; c++) {
      cells[c] = in.readUnsignedShort() << Short.SIZE;
    }
    for (int c = 0; c < cells.length; c++) {
      cells[c] |= in.readUnsignedShort();
    }
    return new WeightTable(hashes, starts, cells);
  }
}
