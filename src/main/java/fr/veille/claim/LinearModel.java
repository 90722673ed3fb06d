package fr.veille.claim;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A log-linear model: every feature has a weight for every outcome. With several outcomes it gives their probabilities, exclusive (softmax) or
 * each on its own (logistic); with one outcome it ranks: the scores of the candidates of one choice go through a softmax.
 */
public final class LinearModel {
  /** How scores become probabilities. */
  public enum Kind {
    SOFTMAX,
    LOGISTIC,
    RANKER
  }

  /**
   * What a feature weighs.
   *
   * @param outcomes those it speaks for or against
   * @param values one each
   */
  @SuppressWarnings("ArrayRecordComponent") // the inner loop runs over them
  public record Weights(int[] outcomes, float[] values) {}

  private final Kind kind;
  private final List<String> outcomes;
  private final Map<String, Weights> weights;

  /**
   * @param outcomes a single one for a ranker
   * @param weights feature → a weight an outcome
   */
  public LinearModel(Kind kind, List<String> outcomes, Map<String, Weights> weights) {
    this.kind = kind;
    this.outcomes = List.copyOf(outcomes);
    // Map.copyOf probes its table one by one, which a profile put at the top of what finding claims costs.
    this.weights = new HashMap<>(weights);
  }

  public List<String> outcomes() {
    return outcomes;
  }

  /** Number of features that weigh anything. */
  public int size() {
    return weights.size();
  }

  /** One score an outcome. */
  public double[] scores(Features features) {
    double[] scores = new double[outcomes.size()];
    for (int i = 0; i < features.size(); i++) {
      Weights w = weights.get(features.name(i));
      if (w != null) {
        float strength = features.strength(i);
        for (int k = 0; k < w.outcomes.length; k++) {
          scores[w.outcomes[k]] += strength * w.values[k];
        }
      }
    }
    return scores;
  }

  /** One probability an outcome. */
  public double[] probabilities(Features features) {
    double[] p = scores(features);
    switch (kind) {
      case SOFTMAX, RANKER -> softmax(p);
      case LOGISTIC -> {
        for (int k = 0; k < p.length; k++) {
          p[k] = 1 / (1 + Math.exp(-p[k]));
        }
      }
    }
    return p;
  }

  /** The likeliest outcome. */
  public String best(Features features) {
    double[] s = scores(features);
    int best = 0;
    for (int k = 1; k < s.length; k++) {
      if (s[k] > s[best]) {
        best = k;
      }
    }
    return outcomes.get(best);
  }

  /** What a feature adds to an outcome's score. */
  double weight(String feature, int outcome) {
    Weights w = weights.get(feature);
    for (int k = 0; w != null && k < w.outcomes.length; k++) {
      if (w.outcomes[k] == outcome) {
        return w.values[k];
      }
    }
    return 0;
  }

  static void softmax(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double s : scores) {
      max = Math.max(max, s);
    }
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = Math.exp(scores[k] - max);
      sum += scores[k];
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] /= sum;
    }
  }

  // Most weights are zero after L1, so only the others are written; sorted names share beginnings, which compress well.
  void write(DataOutputStream out) throws IOException {
    out.writeUTF(kind.name());
    out.writeShort(outcomes.size());
    for (String o : outcomes) {
      out.writeUTF(o);
    }
    out.writeInt(weights.size());
    for (Map.Entry<String, Weights> e : new TreeMap<>(weights).entrySet()) {
      out.writeUTF(e.getKey());
      Weights w = e.getValue();
      out.writeShort(w.outcomes.length);
      for (int k = 0; k < w.outcomes.length; k++) {
        out.writeShort(w.outcomes[k]);
        out.writeShort(Float.floatToFloat16(w.values[k]));
      }
    }
  }

  static LinearModel read(DataInputStream in) throws IOException {
    Kind kind = Kind.valueOf(in.readUTF());
    String[] outcomes = new String[in.readShort()];
    for (int k = 0; k < outcomes.length; k++) {
      outcomes[k] = in.readUTF();
    }
    int size = in.readInt();
    Map<String, Weights> weights = HashMap.newHashMap(size);
    for (int i = 0; i < size; i++) {
      String name = in.readUTF();
      int[] of = new int[in.readShort()];
      float[] values = new float[of.length];
      for (int k = 0; k < of.length; k++) {
        of[k] = in.readShort();
        values[k] = Float.float16ToFloat(in.readShort());
      }
      weights.put(name, new Weights(of, values));
    }
    return new LinearModel(kind, List.of(outcomes), weights);
  }

  /** The features that count most for an outcome, strongest first, at most {@code n}. */
  List<String> reasons(Features features, int outcome, int n) {
    Map<String, Double> parts = new HashMap<>();
    for (int i = 0; i < features.size(); i++) {
      parts.merge(features.name(i), weight(features.name(i), outcome) * features.strength(i), Double::sum);
    }
    return parts.entrySet().stream()
        .filter(e -> e.getValue() != 0)
        .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -Math.abs(e.getValue())).thenComparing(Map.Entry::getKey))
        .limit(n)
        .map(e -> "%s %+.2f".formatted(e.getKey(), e.getValue()))
        .toList();
  }
}
