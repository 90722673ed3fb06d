package fr.veille.claim;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A network with one hidden layer (rectified linear units) and direct connections: what features say together that none says alone, besides what
 * each says by itself. A feature's weights are a row of bytes with a scale, first those to the hidden units, then those to the outcomes.
 */
public final class NeuralModel implements Model {
  private final Kind kind;
  private final List<String> outcomes;
  private final int hidden;
  private final int width;
  private final int[] hashes;
  private final byte[] weights;
  private final float[] scales;
  private final float[] bias;
  private final float[] top;

  /** Hash and row + 1 in one word, so that a look-up waits for memory once (open addressing); 0 where the slot is empty. */
  private final long[] slots;

  /**
   * @param hashes of the features, one a row, each once
   * @param rows weights, {@code hidden + outcomes} a feature
   * @param bias of the hidden units, then of the outcomes
   * @param top from hidden units to outcomes, one row of outcomes a unit
   */
  public NeuralModel(Kind kind, List<String> outcomes, int[] hashes, float[] rows, float[] bias, float[] top) {
    this(kind, outcomes, hashes, new byte[rows.length], new float[hashes.length], bias.clone(), top.clone());
    for (int r = 0; r < hashes.length; r++) {
      float most = 0;
      for (int k = r * width; k < (r + 1) * width; k++) {
        most = Math.max(most, Math.abs(rows[k]));
      }
      scales[r] = most / Byte.MAX_VALUE;
      for (int k = r * width; k < (r + 1) * width; k++) {
        weights[k] = (byte) (most == 0 ? 0 : Math.round(rows[k] / scales[r]));
      }
    }
  }

  private NeuralModel(Kind kind, List<String> outcomes, int[] hashes, byte[] weights, float[] scales, float[] bias, float[] top) {
    this.kind = kind;
    this.outcomes = List.copyOf(outcomes);
    this.width = bias.length;
    this.hidden = width - outcomes.size();
    this.hashes = hashes.clone();
    this.weights = weights;
    this.scales = scales;
    this.bias = bias;
    this.top = top;
    this.slots = new long[Integer.highestOneBit(Math.max(4, hashes.length)) << 2];
    for (int r = 0; r < hashes.length; r++) {
      int slot = hashes[r] & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = ((long) hashes[r] << Integer.SIZE) | (r + 1);
    }
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public List<String> outcomes() {
    return outcomes;
  }

  @Override
  public int size() {
    return hashes.length;
  }

  @Override
  public double[] scores(Features features) {
    float[] sums = bias.clone();
    for (int i = 0; i < features.size(); i++) {
      int row = row(features.hash(i));
      if (row >= 0) {
        add(sums, row * width, scales[row] * features.strength(i));
      }
    }
    double[] scores = new double[outcomes.size()];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = sums[hidden + k];
    }
    for (int h = 0; h < hidden; h++) {
      if (sums[h] > 0) {
        for (int k = 0; k < scores.length; k++) {
          scores[k] += sums[h] * top[h * scores.length + k];
        }
      }
    }
    return scores;
  }

  // A loop of its own, plain enough for the compiler to use vector instructions.
  private void add(float[] sums, int from, float factor) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] += factor * weights[from + k];
    }
  }

  private int row(int hash) {
    int mask = slots.length - 1;
    for (int s = hash & mask; slots[s] != 0; s = (s + 1) & mask) {
      if ((int) (slots[s] >> Integer.SIZE) == hash) {
        return (int) slots[s] - 1;
      }
    }
    return -1;
  }

  @Override
  public void writeWeights(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    out.writeShort(width);
    for (int h : hashes) {
      out.writeInt(h);
    }
    out.write(weights);
    for (float[] values : List.of(scales, bias, top)) {
      for (float v : values) {
        out.writeFloat(v);
      }
    }
  }

  static NeuralModel read(Kind kind, List<String> outcomes, DataInputStream in) throws IOException {
    int[] hashes = new int[in.readInt()];
    int width = in.readShort();
    for (int r = 0; r < hashes.length; r++) {
      hashes[r] = in.readInt();
    }
    byte[] weights = in.readNBytes(hashes.length * width);
    float[] scales = floats(in, hashes.length);
    float[] bias = floats(in, width);
    float[] top = floats(in, (width - outcomes.size()) * outcomes.size());
    return new NeuralModel(kind, outcomes, hashes, weights, scales, bias, top);
  }

  private static float[] floats(DataInputStream in, int n) throws IOException {
    float[] values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
