package fr.veille.claim;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;

/**
 * A network with one hidden layer (rectified linear units) and direct connections: what features say together that none says alone, besides what
 * each says by itself. A feature's weights are a row of bytes with a scale, first those to the hidden units, then those to the outcomes.
 */
public final class NeuralModel implements Model {
  private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.nativeOrder());

  private final Kind kind;
  private final List<String> outcomes;
  private final int hidden;
  private final int width;
  private final int[] hashes;

  /** A row a feature: its scale, then its weights, side by side so that one wait for memory brings both. */
  private final byte[] rows;

  private final float[] bias;
  private final float[] top;

  /** A row's number, from 1 on, by the hash of its feature. */
  private final HashSlots slots;

  /**
   * @param hashes of the features, one a row, each once
   * @param rows weights, {@code hidden + outcomes} a feature
   * @param bias of the hidden units, then of the outcomes
   * @param top from hidden units to outcomes, one row of outcomes a unit
   */
  public NeuralModel(Kind kind, List<String> outcomes, int[] hashes, float[] rows, float[] bias, float[] top) {
    this(kind, outcomes, hashes, new byte[rows.length + hashes.length * Float.BYTES], bias.clone(), top.clone());
    for (int r = 0; r < hashes.length; r++) {
      float most = 0;
      for (int k = r * width; k < (r + 1) * width; k++) {
        most = Math.max(most, Math.abs(rows[k]));
      }
      float scale = most / Byte.MAX_VALUE;
      FLOAT.set(this.rows, start(r), scale);
      for (int k = 0; k < width; k++) {
        this.rows[start(r) + Float.BYTES + k] = (byte) (most == 0 ? 0 : Math.round(rows[r * width + k] / scale));
      }
    }
  }

  private NeuralModel(Kind kind, List<String> outcomes, int[] hashes, byte[] rows, float[] bias, float[] top) {
    this.kind = kind;
    this.outcomes = List.copyOf(outcomes);
    this.width = bias.length;
    this.hidden = width - outcomes.size();
    this.hashes = hashes.clone();
    this.rows = rows;
    this.bias = bias;
    this.top = top;
    this.slots = new HashSlots(hashes, r -> r + 1);
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
    // All look-ups first, then all scales, then the sums: the machine waits for many rows at a time.
    int[] found = new int[features.size()];
    float[] factors = new float[found.length];
    int n = 0;
    for (int i = 0; i < found.length; i++) {
      int row = slots.number(features.hash(i));
      if (row > 0) {
        found[n] = start(row - 1);
        factors[n++] = features.strength(i);
      }
    }
    for (int i = 0; i < n; i++) {
      factors[i] *= (float) FLOAT.get(rows, found[i]);
    }
    for (int i = 0; i < n; i++) {
      add(sums, found[i] + Float.BYTES, factors[i]);
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
      sums[k] += factor * rows[from + k];
    }
  }

  private int start(int row) {
    return row * (width + Float.BYTES);
  }

  @Override
  public void writeWeights(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    out.writeShort(width);
    for (int h : hashes) {
      out.writeInt(h);
    }
    for (int r = 0; r < hashes.length; r++) {
      out.write(rows, start(r) + Float.BYTES, width);
    }
    for (int r = 0; r < hashes.length; r++) {
      out.writeFloat((float) FLOAT.get(rows, start(r)));
    }
    for (float[] values : List.of(bias, top)) {
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
    byte[] rows = new byte[hashes.length * (width + Float.BYTES)];
    for (int r = 0; r < hashes.length; r++) {
      in.readFully(rows, r * (width + Float.BYTES) + Float.BYTES, width);
    }
    for (int r = 0; r < hashes.length; r++) {
      FLOAT.set(rows, r * (width + Float.BYTES), in.readFloat());
    }
    float[] bias = floats(in, width);
    float[] top = floats(in, (width - outcomes.size()) * outcomes.size());
    return new NeuralModel(kind, outcomes, hashes, rows, bias, top);
  }

  private static float[] floats(DataInputStream in, int n) throws IOException {
    float[] values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
