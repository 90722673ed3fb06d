package fr.veille.claim;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was learned about one question. With several outcomes it gives their probabilities, exclusive (softmax) or each on its own (logistic); with
 * one outcome it ranks: the scores of the candidates of one choice go through a softmax.
 */
public sealed interface Model permits LinearModel, NeuralModel, BlendedModel {
  /** How scores become probabilities. */
  enum Kind {
    SOFTMAX,
    LOGISTIC,
    RANKER
  }

  Kind kind();

  List<String> outcomes();

  /** Number of features that weigh anything. */
  int size();

  /** One score an outcome. */
  double[] scores(Features features);

  /** What speaks for each outcome, on a scale that does not flatten out where an outcome is as good as certain. */
  default double[] evidence(Features features) {
    return scores(features);
  }

  /** One probability an outcome. */
  default double[] probabilities(Features features) {
    double[] p = scores(features);
    switch (kind()) {
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
  default String best(Features features) {
    double[] s = scores(features);
    int best = 0;
    for (int k = 1; k < s.length; k++) {
      if (s[k] > s[best]) {
        best = k;
      }
    }
    return outcomes().get(best);
  }

  /** The features that count most for an outcome, strongest first, at most {@code n}: each by what the evidence loses without it. */
  default List<String> reasons(Features features, int outcome, int n) {
    double whole = evidence(features)[outcome];
    Map<String, Double> parts = new HashMap<>();
    for (int i = 0; i < features.size(); i++) {
      parts.merge(features.name(i), whole - evidence(features.without(i))[outcome], Double::sum);
    }
    return parts.entrySet().stream()
        .filter(e -> Math.abs(e.getValue()) > 1e-6)
        .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -Math.abs(e.getValue())).thenComparing(Map.Entry::getKey))
        .limit(n)
        .map(e -> "%s %+.2f".formatted(e.getKey(), e.getValue()))
        .toList();
  }

  /** Scores into probabilities that add up to one, in place. */
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

  /** Writes the model so that {@link #read} gives it back. */
  default void write(DataOutputStream out) throws IOException {
    out.writeUTF(getClass().getSimpleName());
    out.writeUTF(kind().name());
    out.writeShort(outcomes().size());
    for (String o : outcomes()) {
      out.writeUTF(o);
    }
    writeWeights(out);
  }

  /** Writes what is the model's own. */
  void writeWeights(DataOutputStream out) throws IOException;

  static Model read(DataInputStream in) throws IOException {
    String form = in.readUTF();
    Kind kind = Kind.valueOf(in.readUTF());
    String[] outcomes = new String[in.readShort()];
    for (int k = 0; k < outcomes.length; k++) {
      outcomes[k] = in.readUTF();
    }
    return switch (form) {
      case "LinearModel" -> new LinearModel(kind, List.of(outcomes), WeightTable.read(in));
      case "NeuralModel" -> NeuralModel.read(kind, List.of(outcomes), in);
      case "BlendedModel" -> BlendedModel.read(in);
      default -> throw new IOException("unknown form of model: " + form);
    };
  }
}
