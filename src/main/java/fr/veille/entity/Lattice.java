package fr.veille.entity;

import java.util.Arrays;

/** The labels of one sentence under a {@link NameModel}: the best sequence, and how sure the model is of each word's label. */
public final class Lattice {
  private final NameModel model;
  private final float[][] emissions;

  /** @param emissions for each word what its features say of each label */
  Lattice(NameModel model, float[][] emissions) {
    this.model = model;
    this.emissions = emissions;
  }

  /** The scores it was made of; a copy. */
  float[][] emissions() {
    float[][] copy = new float[emissions.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = emissions[i].clone();
    }
    return copy;
  }

  /** The most likely sequence of labels that {@link Tags} allows. */
  int[] best() {
    int n = emissions.length;
    int[] labels = new int[n];
    if (n == 0) {
      return labels;
    }
    int[][] from = new int[n][Tags.COUNT];
    float[] score = start();
    for (int i = 1; i < n; i++) {
      float[] next = new float[Tags.COUNT];
      for (int b = 0; b < Tags.COUNT; b++) {
        int arg = -1;
        float max = Float.NEGATIVE_INFINITY;
        for (int a : Tags.preceding(b)) {
          float s = score[a] + model.transition(a, b);
          if (s > max) {
            max = s;
            arg = a;
          }
        }
        next[b] = max + emissions[i][b];
        from[i][b] = Math.max(arg, 0);
      }
      score = next;
    }
    int label = Tags.OUTSIDE;
    for (int b = 0; b < Tags.COUNT; b++) {
      if (Tags.mayEnd(b) && score[b] > score[label]) {
        label = b;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i][label];
    }
    return labels;
  }

  private float[] start() {
    float[] score = emissions[0].clone();
    for (int b = 0; b < Tags.COUNT; b++) {
      if (!Tags.mayStart(b)) {
        score[b] = Float.NEGATIVE_INFINITY;
      }
    }
    return score;
  }

  /** For each word the probability of each label. */
  double[][] marginals() {
    double[][] e = exponentials(emissions);
    return marginals(forward(e, model.likelihoods()), backward(e, model.likelihoods()));
  }

  /**
   * For each word and label how likely the words up to it are with that label, each word's sum scaled to one so that long sentences don't run
   * out of exponents.
   *
   * @param e for each word and label the exponential of its score
   * @param t for each pair of labels the exponential of its score
   */
  public static double[][] forward(double[][] e, double[][] t) {
    int n = e.length;
    double[][] forward = new double[n][Tags.COUNT];
    for (int i = 0; i < n; i++) {
      for (int b = 0; b < Tags.COUNT; b++) {
        double in = 0;
        if (i == 0) {
          in = Tags.mayStart(b) ? 1 : 0;
        } else {
          for (int a : Tags.preceding(b)) {
            in += forward[i - 1][a] * t[a][b];
          }
        }
        forward[i][b] = in * e[i][b];
      }
      scale(forward[i]);
    }
    return forward;
  }

  /** For each word and label how likely the words after it are, scaled as in {@link #forward}. */
  public static double[][] backward(double[][] e, double[][] t) {
    int n = e.length;
    double[][] backward = new double[n][Tags.COUNT];
    for (int i = n - 1; i >= 0; i--) {
      for (int a = 0; a < Tags.COUNT; a++) {
        double out = 0;
        if (i == n - 1) {
          out = Tags.mayEnd(a) ? 1 : 0;
        } else {
          for (int b : Tags.following(a)) {
            out += t[a][b] * e[i + 1][b] * backward[i + 1][b];
          }
        }
        backward[i][a] = out;
      }
      scale(backward[i]);
    }
    return backward;
  }

  /** For each word the probability of each label. */
  public static double[][] marginals(double[][] forward, double[][] backward) {
    double[][] marginals = new double[forward.length][Tags.COUNT];
    for (int i = 0; i < forward.length; i++) {
      for (int b = 0; b < Tags.COUNT; b++) {
        marginals[i][b] = forward[i][b] * backward[i][b];
      }
      scale(marginals[i]);
    }
    return marginals;
  }

  /** For each word and label the exponential of its score, the word's best being one. */
  public static double[][] exponentials(float[][] scores) {
    double[][] e = new double[scores.length][Tags.COUNT];
    for (int i = 0; i < e.length; i++) {
      float max = Float.NEGATIVE_INFINITY;
      for (float s : scores[i]) {
        max = Math.max(max, s);
      }
      for (int b = 0; b < Tags.COUNT; b++) {
        e[i][b] = Math.exp(scores[i][b] - max);
      }
    }
    return e;
  }

  private static void scale(double[] row) {
    double total = 0;
    for (double x : row) {
      total += x;
    }
    if (total > 0) {
      for (int i = 0; i < row.length; i++) {
        row[i] /= total;
      }
    } else {
      Arrays.fill(row, 1.0 / row.length);
    }
  }
}
