package fr.veille.lab;

import fr.veille.claim.Features;
import fr.veille.claim.LinearModel;
import fr.veille.claim.Model;
import fr.veille.claim.WeightTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Trains a {@link LinearModel} with OpenNLP's L-BFGS. OpenNLP's own trainer knows exclusive outcomes only; the same minimizer serves all three
 * kinds here. L1 makes most weights zero, which keeps models small; the same examples in the same order give the same model.
 */
final class LogLinearTrainer implements Trainer {
  /** Weights nearer to zero are left out: they change no decision. */
  private static final double LEAST = 1e-3;

  private static final int SHARES = 4;

  private final Model.Kind kind;
  private final List<String> outcomes;
  private final Settings settings;
  private final Map<Integer, Integer> index = new HashMap<>();
  private int[] hashes = new int[1024];
  private int[] counts = new int[1024];
  private final List<int[]> features = new ArrayList<>();
  private final List<float[]> strengths = new ArrayList<>();
  private final List<double[]> targets = new ArrayList<>();
  private final List<Integer> choiceStarts = new ArrayList<>();

  /**
   * @param atLeast examples that a feature must stand in
   * @param l1 cost of a weight's size
   * @param l2 cost of its square
   */
  record Settings(int atLeast, double l1, double l2, int iterations) {}

  LogLinearTrainer(Model.Kind kind, List<String> outcomes, Settings settings) {
    this.kind = kind;
    this.outcomes = outcomes;
    this.settings = settings;
  }

  @Override
  public void add(Features f, Set<String> holds) {
    double[] target = new double[outcomes.size()];
    for (int k = 0; k < target.length; k++) {
      target[k] = holds.contains(outcomes.get(k)) ? 1 : 0;
    }
    // An example of an outcome too rare to be one of ours would only push the others down, and leave the rarest on top.
    if (kind == Model.Kind.SOFTMAX && Arrays.stream(target).sum() == 0) {
      return;
    }
    store(f, target);
  }

  @Override
  public void add(List<Features> candidates, int chosen) {
    choiceStarts.add(features.size());
    for (int c = 0; c < candidates.size(); c++) {
      store(candidates.get(c), new double[] {c == chosen ? 1 : 0});
    }
  }

  @Override
  public int size() {
    return kind == Model.Kind.RANKER ? choiceStarts.size() : features.size();
  }

  private void store(Features f, double[] target) {
    int[] ids = new int[f.size()];
    float[] s = new float[f.size()];
    int n = 0;
    for (int i = 0; i < ids.length; i++) {
      int id = index.computeIfAbsent(f.hash(i), hash -> index.size());
      if (id == counts.length) {
        counts = Arrays.copyOf(counts, 2 * id);
        hashes = Arrays.copyOf(hashes, 2 * id);
      }
      hashes[id] = f.hash(i);
      counts[id]++;
      ids[n] = id;
      s[n++] = f.strength(i);
    }
    features.add(ids);
    strengths.add(s);
    targets.add(target);
  }

  @Override
  public LinearModel train() {
    int[] kept = new int[index.size()];
    int[] keptHashes = new int[kept.length];
    int n = 0;
    for (int i = 0; i < kept.length; i++) {
      kept[i] = counts[i] >= settings.atLeast() ? n : -1;
      if (kept[i] >= 0) {
        keptHashes[n++] = hashes[i];
      }
    }
    keptHashes = Arrays.copyOf(keptHashes, n);
    for (int i = 0; i < features.size(); i++) {
      prune(i, kept);
    }
    choiceStarts.add(features.size());
    Pairs pairs = pairs(keptHashes.length);
    double[] w = new QNMinimizer(settings.l1(), settings.l2(), settings.iterations(), 7, 30000).minimize(new Objective(pairs));
    WeightTable.Builder weights = new WeightTable.Builder();
    for (int i = 0; i < keptHashes.length; i++) {
      for (int j = pairs.start(i); j < pairs.end(i); j++) {
        if (Math.abs(w[j]) > LEAST) {
          weights.add(keptHashes[i], pairs.outcomes()[j], (float) w[j]);
        }
      }
    }
    return new LinearModel(kind, outcomes, weights.build());
  }

  /**
   * The weights there are: one for every outcome that a feature was seen with. What was never seen together gets none, which makes a tenth of
   * the weights of it and costs nothing that could be measured.
   */
  @SuppressWarnings("ArrayRecordComponent") // the inner loop runs over them
  private record Pairs(int[] starts, int[] outcomes) {
    int start(int feature) {
      return starts[feature];
    }

    int end(int feature) {
      return starts[feature + 1];
    }
  }

  private Pairs pairs(int size) {
    BitSet[] seen = new BitSet[size];
    for (int i = 0; i < features.size(); i++) {
      double[] target = targets.get(i);
      for (int id : features.get(i)) {
        if (seen[id] == null) {
          seen[id] = new BitSet();
        }
        for (int k = 0; k < target.length; k++) {
          if (target[k] > 0 || kind == Model.Kind.RANKER) {
            seen[id].set(k);
          }
        }
      }
    }
    int[] starts = new int[size + 1];
    for (int i = 0; i < size; i++) {
      starts[i + 1] = starts[i] + seen[i].cardinality();
    }
    int[] list = new int[starts[size]];
    for (int i = 0; i < size; i++) {
      int j = starts[i];
      for (int k = seen[i].nextSetBit(0); k >= 0; k = seen[i].nextSetBit(k + 1)) {
        list[j++] = k;
      }
    }
    return new Pairs(starts, list);
  }

  private void prune(int i, int[] kept) {
    int[] ids = features.get(i);
    float[] s = strengths.get(i);
    int n = 0;
    for (int j = 0; j < ids.length; j++) {
      if (kept[ids[j]] >= 0) {
        ids[n] = kept[ids[j]];
        s[n++] = s[j];
      }
    }
    features.set(i, Arrays.copyOf(ids, n));
    strengths.set(i, Arrays.copyOf(s, n));
  }

  /** Negative log-likelihood of the examples and its gradient; the minimizer asks for both at one point in turn. */
  private final class Objective implements Function {
    private final int dimension;
    private final List<Share> shares;
    private final double[] gradient;
    private double[] at = new double[0];
    private double value;

    Objective(Pairs pairs) {
      this.dimension = pairs.outcomes().length;
      this.gradient = new double[dimension];
      this.shares = IntStream.range(0, SHARES).mapToObj(i -> new Share(pairs, i)).toList();
    }

    @Override
    public int getDimension() {
      return dimension;
    }

    @Override
    public double valueAt(double[] w) {
      compute(w);
      return value;
    }

    @Override
    public double[] gradientAt(double[] w) {
      compute(w);
      return gradient;
    }

    // The shares are always the same and are added in their order, so that the sum does not depend on the machine.
    private void compute(double[] w) {
      if (Arrays.equals(w, at)) {
        return;
      }
      at = w.clone();
      shares.parallelStream().forEach(share -> share.compute(w));
      Arrays.fill(gradient, 0);
      value = 0;
      for (Share share : shares) {
        value += share.value;
        for (int i = 0; i < dimension; i++) {
          gradient[i] += share.gradient[i];
        }
      }
    }
  }

  /** A part of the examples, so that all processors work. */
  private final class Share {
    private final Pairs pairs;
    private final int number;
    private final double[] gradient;
    private double value;

    Share(Pairs pairs, int number) {
      this.pairs = pairs;
      this.number = number;
      this.gradient = new double[pairs.outcomes().length];
    }

    private void compute(double[] w) {
      Arrays.fill(gradient, 0);
      value = 0;
      if (kind == Model.Kind.RANKER) {
        int choices = choiceStarts.size() - 1;
        for (int c = start(choices, number); c < start(choices, number + 1); c++) {
          choice(w, choiceStarts.get(c), choiceStarts.get(c + 1));
        }
      } else {
        double[] scores = new double[outcomes.size()];
        for (int i = start(features.size(), number); i < start(features.size(), number + 1); i++) {
          example(w, i, scores);
        }
      }
    }

    private static int start(int size, int share) {
      return (int) ((long) size * share / SHARES);
    }

    private void choice(double[] w, int from, int to) {
      double[] p = new double[to - from];
      for (int i = from; i < to; i++) {
        int[] ids = features.get(i);
        float[] s = strengths.get(i);
        for (int j = 0; j < ids.length; j++) {
          p[i - from] += w[ids[j]] * s[j];
        }
      }
      Model.softmax(p);
      for (int i = from; i < to; i++) {
        double error = p[i - from] - targets.get(i)[0];
        if (targets.get(i)[0] > 0) {
          value -= Math.log(Math.max(1e-300, p[i - from]));
        }
        int[] ids = features.get(i);
        float[] s = strengths.get(i);
        for (int j = 0; j < ids.length; j++) {
          gradient[ids[j]] += error * s[j];
        }
      }
    }

    private void example(double[] w, int i, double[] scores) {
      int[] ids = features.get(i);
      float[] s = strengths.get(i);
      Arrays.fill(scores, 0);
      for (int j = 0; j < ids.length; j++) {
        for (int q = pairs.start(ids[j]); q < pairs.end(ids[j]); q++) {
          scores[pairs.outcomes()[q]] += w[q] * s[j];
        }
      }
      double[] target = targets.get(i);
      if (kind == Model.Kind.SOFTMAX) {
        Model.softmax(scores);
        for (int k = 0; k < scores.length; k++) {
          value -= target[k] > 0 ? Math.log(Math.max(1e-300, scores[k])) : 0;
          scores[k] -= target[k];
        }
      } else {
        for (int k = 0; k < scores.length; k++) {
          double p = 1 / (1 + Math.exp(-scores[k]));
          value -= Math.log(Math.max(1e-300, target[k] > 0 ? p : 1 - p));
          scores[k] = p - target[k];
        }
      }
      for (int j = 0; j < ids.length; j++) {
        for (int q = pairs.start(ids[j]); q < pairs.end(ids[j]); q++) {
          gradient[q] += scores[pairs.outcomes()[q]] * s[j];
        }
      }
    }
  }
}
