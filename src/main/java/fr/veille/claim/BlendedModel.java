package fr.veille.claim;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Two models of one question whose probabilities are averaged: they err in different places. Of two that rank the scores are averaged, which gives
 * the geometric mean of the candidates' probabilities.
 */
public final class BlendedModel implements Model {
  private static final double LEAST = 1e-9;

  private final Model one;
  private final Model other;

  /** @throws IllegalArgumentException where they do not answer the same */
  public BlendedModel(Model one, Model other) {
    if (one.kind() != other.kind() || !one.outcomes().equals(other.outcomes())) {
      throw new IllegalArgumentException(one.kind() + " of " + one.outcomes() + " and " + other.kind() + " of " + other.outcomes() + " can't be averaged");
    }
    this.one = one;
    this.other = other;
  }

  @Override
  public Kind kind() {
    return one.kind();
  }

  @Override
  public List<String> outcomes() {
    return one.outcomes();
  }

  @Override
  public int size() {
    return Math.max(one.size(), other.size());
  }

  /** The logarithms or log odds that give the averaged probabilities back. */
  @Override
  public double[] scores(Features features) {
    if (kind() == Kind.RANKER) {
      return new double[] {(one.scores(features)[0] + other.scores(features)[0]) / 2};
    }
    double[] p = one.probabilities(features);
    double[] q = other.probabilities(features);
    for (int k = 0; k < p.length; k++) {
      double mean = Math.clamp((p[k] + q[k]) / 2, LEAST, 1 - LEAST);
      p[k] = kind() == Kind.SOFTMAX ? Math.log(mean) : Math.log(mean / (1 - mean));
    }
    return p;
  }

  @Override
  public double[] evidence(Features features) {
    double[] a = one.evidence(features);
    double[] b = other.evidence(features);
    for (int k = 0; k < a.length; k++) {
      a[k] = (a[k] + b[k]) / 2;
    }
    return a;
  }

  @Override
  public void writeWeights(DataOutputStream out) throws IOException {
    one.write(out);
    other.write(out);
  }

  static BlendedModel read(DataInputStream in) throws IOException {
    return new BlendedModel(Model.read(in), Model.read(in));
  }
}
