package fr.veille.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The weights of the part-of-speech tagger: a row for each feature, a column for each tag, in an open hash table. Immutable.
 *
 * <p>The file holds, deflated: a mark, the tags, the scale, then the rows in the order of their keys, each with its weights other than zero.
 */
public final class PosModel {
  static final int MOST_TAGS = 24;
  private static final int MARK = 0x56504f53;

  private final List<String> tags;
  private final int[] keys;
  private final int[] rank;
  private final float[] weights;

  /**
   * A model.
   *
   * @param tags at most 24
   * @param rowKeys of the features, none 0, none twice
   * @param rows {@code tags.size()} weights for each key
   */
  public PosModel(List<String> tags, int[] rowKeys, float[] rows) {
    int n = tags.size();
    if (n > MOST_TAGS || rows.length != rowKeys.length * n) {
      throw new IllegalArgumentException(rowKeys.length + " rows of " + n + " tags don't make " + rows.length + " weights");
    }
    this.tags = List.copyOf(tags);
    keys = new int[Integer.highestOneBit(Math.max(8, rowKeys.length)) * 4];
    weights = new float[rows.length];
    for (int key : rowKeys) {
      keys[slot(key)] = key;
    }
    // Rows stand in the order of the table, so that a slot needs no pointer of its own beside its rank.
    rank = new int[keys.length];
    for (int s = 0, r = 0; s < keys.length; s++) {
      rank[s] = keys[s] == 0 ? -1 : r++;
    }
    for (int r = 0; r < rowKeys.length; r++) {
      System.arraycopy(rows, r * n, weights, rank[slot(rowKeys[r])] * n, n);
    }
  }

  /** Tags by number. */
  public List<String> tags() {
    return tags;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int s = ((key * 0x9E3779B1) >>> 7) & mask;
    while (keys[s] != 0 && keys[s] != key) {
      s = (s + 1) & mask;
    }
    return s;
  }

  /** Adds the weights of the first {@code n} features to {@code scores}. */
  void add(int[] features, int n, float[] scores) {
    int width = tags.size();
    for (int f = 0; f < n; f++) {
      int row = rank[slot(features[f])];
      if (row >= 0) {
        int from = row * width;
        for (int t = 0; t < width; t++) {
          scores[t] += weights[from + t];
        }
      }
    }
  }

  /** Reads a model; the stream is read, not closed. */
  public static PosModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), 1 << 16));
    if (in.readInt() != MARK) {
      throw new IOException("this is no part-of-speech model of Veille: train one with veille train pos");
    }
    List<String> tags = List.of(in.readUTF().split(" "));
    float scale = in.readFloat();
    int rows = in.readInt();
    int[] keys = new int[rows];
    float[] weights = new float[rows * tags.size()];
    for (int r = 0; r < rows; r++) {
      keys[r] = in.readInt();
      for (int left = in.readUnsignedByte(); left > 0; left--) {
        weights[r * tags.size() + in.readUnsignedByte()] = in.readShort() * scale;
      }
    }
    return new PosModel(tags, keys, weights);
  }

  /** Writes the model; weights keep 16 bits of the largest. */
  public void write(OutputStream stream) throws IOException {
    DeflaterOutputStream deflated = new DeflaterOutputStream(stream);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(deflated, 1 << 16));
    float largest = 0;
    for (float w : weights) {
      largest = Math.max(largest, Math.abs(w));
    }
    float scale = largest / Short.MAX_VALUE;
    out.writeInt(MARK);
    out.writeUTF(String.join(" ", tags));
    out.writeFloat(scale);
    int[] slots = IntStream.range(0, keys.length).filter(s -> keys[s] != 0).boxed().sorted((a, b) -> Integer.compare(keys[a], keys[b])).mapToInt(s -> s).toArray();
    out.writeInt(slots.length);
    for (int slot : slots) {
      writeRow(out, slot, scale);
    }
    out.flush();
    deflated.finish();
  }

  private void writeRow(DataOutputStream out, int slot, float scale) throws IOException {
    int from = rank[slot] * tags.size();
    out.writeInt(keys[slot]);
    int[] used = IntStream.range(0, tags.size()).filter(t -> Math.round(weights[from + t] / scale) != 0).toArray();
    out.writeByte(used.length);
    for (int t : used) {
      out.writeByte(t);
      out.writeShort(Math.round(weights[from + t] / scale));
    }
  }
}
