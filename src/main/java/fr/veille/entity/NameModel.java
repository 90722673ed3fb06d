package fr.veille.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The weights of a linear-chain conditional random field over {@link Tags}: for each known feature what it says for and against each label,
 * and for each pair of labels how well they follow each other. Features are kept as 48-bit hashes, weights as 16-bit fixed point: a model of
 * a few hundred thousand features is a few megabytes and is read in a blink. Immutable.
 */
public final class NameModel {
  private static final int MAGIC = 0x56454E32;
  private static final long HASH_MASK = (1L << 48) - 1;
  private static final float SCALE = 1f / 1024;

  private final float[][] transitions;
  private final double[][] likelihoods;
  private final long[] keys;
  private final int[] rows;
  private final byte[] labels;
  private final float[] weights;
  private final int mask;
  private final int features;

  private NameModel(float[][] transitions, int features) {
    this.transitions = transitions;
    this.likelihoods = exponentials(transitions);
    this.features = features;
    int capacity = Integer.highestOneBit(Math.max(16, features * 2 - 1)) << 1;
    this.mask = capacity - 1;
    this.keys = new long[capacity];
    this.rows = new int[2 * capacity];
    Arrays.fill(keys, -1);
    this.labels = new byte[0];
    this.weights = new float[0];
  }

  private NameModel(NameModel table, byte[] labels, float[] weights) {
    this.transitions = table.transitions;
    this.likelihoods = table.likelihoods;
    this.features = table.features;
    this.mask = table.mask;
    this.keys = table.keys;
    this.rows = table.rows;
    this.labels = labels;
    this.weights = weights;
  }

  /** Number of features that carry a weight. */
  public int features() {
    return features;
  }

  float transition(int from, int to) {
    return transitions[from][to];
  }

  /** For each pair of labels the exponential of its weight. */
  double[][] likelihoods() {
    return likelihoods;
  }

  private static double[][] exponentials(float[][] weights) {
    double[][] e = new double[weights.length][];
    for (int i = 0; i < e.length; i++) {
      e[i] = new double[weights[i].length];
      for (int j = 0; j < e[i].length; j++) {
        e[i][j] = Math.exp(weights[i][j]);
      }
    }
    return e;
  }

  /** Adds what the features say to {@code scores}, one for each label. */
  void addScores(Features features, float[] scores) {
    for (int i = 0; i < features.size(); i++) {
      long key = features.get(i) & HASH_MASK;
      int slot = slot(key);
      if (keys[slot] == key) {
        int end = rows[2 * slot + 1];
        for (int k = rows[2 * slot]; k < end; k++) {
          scores[labels[k]] += weights[k];
        }
      }
    }
  }

  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 23)) & mask;
    while (keys[slot] != -1 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Writes a model, always the same bytes for the same weights.
   *
   * @param weights for each feature hash one weight a label; what rounds to nothing is left out
   */
  public static void write(Map<Long, float[]> weights, float[][] transitions, OutputStream to) throws IOException {
    TreeMap<Long, float[]> sorted = new TreeMap<>();
    weights.forEach((hash, row) -> sorted.merge(hash & HASH_MASK, row.clone(), NameModel::sum));
    sorted.values().removeIf(row -> weighty(row) == 0);
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    out.writeByte(Tags.COUNT);
    for (float[] row : transitions) {
      for (float w : row) {
        out.writeShort(fixed(w));
      }
    }
    out.writeInt(sorted.size());
    out.writeInt(sorted.values().stream().mapToInt(NameModel::weighty).sum());
    long last = 0;
    for (Map.Entry<Long, float[]> feature : sorted.entrySet()) {
      writeVarLong(out, feature.getKey() - last);
      last = feature.getKey();
      out.writeByte(weighty(feature.getValue()));
      for (int label = 0; label < Tags.COUNT; label++) {
        short w = fixed(feature.getValue()[label]);
        if (w != 0) {
          out.writeByte(label);
          out.writeShort(w);
        }
      }
    }
    out.flush();
  }

  /**
   * Reads a model and not a byte more; wants a buffered stream.
   *
   * @throws IOException also where the bytes are no name model
   */
  public static NameModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    if (in.readInt() != MAGIC || in.readByte() != Tags.COUNT) {
      throw new IOException("this is no name model of this version; train one with « veille train ner »");
    }
    float[][] transitions = new float[Tags.COUNT][Tags.COUNT];
    for (float[] row : transitions) {
      for (int i = 0; i < row.length; i++) {
        row[i] = in.readShort() * SCALE;
      }
    }
    int features = in.readInt();
    int entries = in.readInt();
    NameModel table = new NameModel(transitions, features);
    byte[] labels = new byte[entries];
    float[] weights = new float[entries];
    long key = 0;
    int entry = 0;
    for (int f = 0; f < features; f++) {
      key += readVarLong(in);
      int slot = table.slot(key);
      table.keys[slot] = key;
      table.rows[2 * slot] = entry;
      for (int left = in.readByte(); left > 0; left--, entry++) {
        labels[entry] = in.readByte();
        weights[entry] = in.readShort() * SCALE;
      }
      table.rows[2 * slot + 1] = entry;
    }
    return new NameModel(table, labels, weights);
  }

  private static float[] sum(float[] a, float[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] += b[i];
    }
    return a;
  }

  private static int weighty(float[] row) {
    int n = 0;
    for (float w : row) {
      n += fixed(w) != 0 ? 1 : 0;
    }
    return n;
  }

  private static short fixed(float weight) {
    return (short) Math.clamp(Math.round(weight / SCALE), Short.MIN_VALUE, Short.MAX_VALUE);
  }

  private static void writeVarLong(DataOutputStream out, long value) throws IOException {
    long v = value;
    while (v >= 0x80) {
      out.writeByte((int) (v & 0x7F) | 0x80);
      v >>>= 7;
    }
    out.writeByte((int) v);
  }

  private static long readVarLong(DataInputStream in) throws IOException {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = in.readByte();
      value |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }
}
