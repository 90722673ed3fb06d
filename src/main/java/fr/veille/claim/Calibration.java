package fr.veille.claim;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Turns a score into the share of claims with that score that are right: a rising line through points measured on labelled articles.
 *
 * @param scores rising
 * @param shares in [0, 1], never falling
 */
public record Calibration(List<Double> scores, List<Double> shares) {
  /** Takes scores as they are. */
  public static final Calibration NONE = new Calibration(List.of(0.0, 1.0), List.of(0.0, 1.0));

  public Calibration {
    scores = List.copyOf(scores);
    shares = List.copyOf(shares);
    if (scores.size() != shares.size() || scores.isEmpty()) {
      throw new IllegalArgumentException("a calibration needs as many scores as shares, and one at least");
    }
  }

  double of(double score) {
    int i = 0;
    while (i < scores.size() && scores.get(i) < score) {
      i++;
    }
    if (i == 0) {
      return shares.getFirst();
    }
    if (i == scores.size()) {
      return shares.getLast();
    }
    double span = scores.get(i) - scores.get(i - 1);
    double part = span == 0 ? 1 : (score - scores.get(i - 1)) / span;
    return shares.get(i - 1) + part * (shares.get(i) - shares.get(i - 1));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeShort(scores.size());
    for (int i = 0; i < scores.size(); i++) {
      out.writeDouble(scores.get(i));
      out.writeDouble(shares.get(i));
    }
  }

  static Calibration read(DataInputStream in) throws IOException {
    int n = in.readShort();
    Double[] scores = new Double[n];
    Double[] shares = new Double[n];
    for (int i = 0; i < n; i++) {
      scores[i] = in.readDouble();
      shares[i] = in.readDouble();
    }
    return new Calibration(List.of(scores), List.of(shares));
  }
}
