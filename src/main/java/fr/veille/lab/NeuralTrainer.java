package fr.veille.lab;

import fr.veille.claim.Features;
import fr.veille.claim.Model;
import fr.veille.claim.NeuralModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Trains a {@link NeuralModel} by stochastic gradient descent with AdaGrad (Duchi et al. 2011). Half of the features are left out of every step
 * (dropout, Srivastava et al. 2014), without which it learns the examples by heart. The same examples in the same order give the same model.
 */
final class NeuralTrainer implements Trainer {
  private static final double FIRST_HIDDEN = 0.03;
  private static final double FIRST_TOP = 0.15;
  /**
   * What the sums of squared gradients start from. From nearly nothing, as AdaGrad is often written, a weight's first step would be as long for a
   * slight gradient as for a steep one, and rare features would learn their few examples by heart.
   */
  private static final double START = 0.5;

  private static final float SLIGHT = 1e-4f;

  private final Model.Kind kind;
  private final List<String> outcomes;
  private final Settings settings;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final List<Choice> choices = new ArrayList<>();

  /**
   * @param hidden units
   * @param atLeast examples that a feature must stand in
   * @param l2 cost of a weight's square
   * @param drop share of features left out of a step
   * @param seed of what is left to chance
   */
  record Settings(int hidden, int atLeast, double rate, double l2, double drop, int epochs, int seed) {
    Settings(int hidden, int atLeast, double rate, double l2, double drop, int epochs) {
      this(hidden, atLeast, rate, l2, drop, epochs, 0);
    }

    /** The same for a network that errs elsewhere. */
    Settings reseeded() {
      return new Settings(hidden, atLeast, rate, l2, drop, epochs, seed + 1);
    }
  }

  /** One thing with the outcomes that hold for it, or several of which one is right: hashes and strengths of each, and 0 or 1 an output. */
  @SuppressWarnings("ArrayRecordComponent") // the inner loop runs over them
  private record Choice(int[][] features, float[][] strengths, float[] target) {}

  NeuralTrainer(Model.Kind kind, List<String> outcomes, Settings settings) {
    this.kind = kind;
    this.outcomes = outcomes;
    this.settings = settings;
  }

  @Override
  public void add(Features f, Set<String> holds) {
    float[] target = new float[outcomes.size()];
    for (int k = 0; k < target.length; k++) {
      target[k] = holds.contains(outcomes.get(k)) ? 1 : 0;
    }
    // See LogLinearTrainer: no outcome of ours, no lesson.
    if (kind == Model.Kind.SOFTMAX && Collections.disjoint(holds, outcomes)) {
      return;
    }
    choices.add(choice(List.of(f), target));
  }

  @Override
  public void add(List<Features> candidates, int chosen) {
    float[] target = new float[candidates.size()];
    target[chosen] = 1;
    choices.add(choice(candidates, target));
  }

  @Override
  public int size() {
    return choices.size();
  }

  private Choice choice(List<Features> things, float[] target) {
    int[][] features = new int[things.size()][];
    float[][] strengths = new float[things.size()][];
    for (int i = 0; i < things.size(); i++) {
      Features f = things.get(i);
      features[i] = new int[f.size()];
      strengths[i] = new float[f.size()];
      for (int j = 0; j < f.size(); j++) {
        features[i][j] = f.hash(j);
        strengths[i][j] = f.strength(j);
        counts.merge(f.hash(j), 1, Integer::sum);
      }
    }
    return new Choice(features, strengths, target);
  }

  @Override
  public NeuralModel train() {
    int[] hashes = counts.entrySet().stream().filter(e -> e.getValue() >= settings.atLeast()).mapToInt(Map.Entry::getKey).sorted().toArray();
    List<Choice> order = new ArrayList<>();
    for (Choice c : choices) {
      order.add(kept(c, hashes));
    }
    Network network = new Network(hashes.length);
    Random random = new Random(7 + settings.seed());
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (Choice c : order) {
        network.learn(dropped(c, random));
      }
    }
    return new NeuralModel(kind, outcomes, hashes, network.rows.values, network.bias.values, network.top.values);
  }

  // Hashes become rows; what is too rare goes.
  private static Choice kept(Choice c, int[] hashes) {
    return mapped(c, hash -> Arrays.binarySearch(hashes, hash), 1);
  }

  // The same features go from all candidates of a choice, or the candidates would differ by chance.
  private Choice dropped(Choice c, Random random) {
    long salt = random.nextLong();
    return mapped(c, row -> chance(row, salt) >= settings.drop() ? row : -1, (float) (1 / (1 - settings.drop())));
  }

  /** The choice with other names for its features, without those that get a negative one, and with strengths times a factor. */
  private static Choice mapped(Choice c, IntUnaryOperator name, float factor) {
    int[][] features = new int[c.features.length][];
    float[][] strengths = new float[c.features.length][];
    for (int i = 0; i < features.length; i++) {
      int[] names = new int[c.features[i].length];
      float[] s = new float[names.length];
      int n = 0;
      for (int j = 0; j < names.length; j++) {
        int other = name.applyAsInt(c.features[i][j]);
        if (other >= 0) {
          names[n] = other;
          s[n++] = c.strengths[i][j] * factor;
        }
      }
      features[i] = Arrays.copyOf(names, n);
      strengths[i] = Arrays.copyOf(s, n);
    }
    return new Choice(features, strengths, c.target);
  }

  private static double chance(int row, long salt) {
    long h = (row * 0x9E3779B97F4A7C15L) ^ salt;
    h = (h ^ (h >>> 29)) * 0xBF58476D1CE4E5B9L;
    return ((h >>> 40) & 0xffff) / 65536.0;
  }

  /** Weights with the sum of their squared gradients, which slows those down that moved much. */
  private final class Weights {
    private final float[] values;
    private final float[] moved;

    Weights(int size) {
      values = new float[size];
      moved = new float[size];
    }

    void step(int i, float gradient) {
      moved[i] += gradient * gradient;
      values[i] -= (float) settings.rate() * gradient / (float) Math.sqrt(moved[i] + START);
    }
  }

  private final class Network {
    private final int hidden = settings.hidden();
    private final int outputs = outcomes.size();
    private final int width = hidden + outputs;
    private final Weights rows;
    private final Weights bias = new Weights(width);
    private final Weights top = new Weights(hidden * outputs);
    private final float[] slopes = new float[width];

    Network(int features) {
      rows = new Weights(features * width);
      Random random = new Random(1 + settings.seed());
      for (int f = 0; f < features; f++) {
        for (int h = 0; h < hidden; h++) {
          rows.values[f * width + h] = (float) (random.nextGaussian() * FIRST_HIDDEN);
        }
      }
      for (int i = 0; i < top.values.length; i++) {
        top.values[i] = (float) (random.nextGaussian() * FIRST_TOP);
      }
    }

    void learn(Choice c) {
      int n = c.features.length;
      float[][] sums = new float[n][];
      double[][] scores = new double[n][outputs];
      for (int i = 0; i < n; i++) {
        sums[i] = forward(c.features[i], c.strengths[i], scores[i]);
      }
      if (kind == Model.Kind.RANKER) {
        double[] p = Arrays.stream(scores).mapToDouble(s -> s[0]).toArray();
        Model.softmax(p);
        for (int i = 0; i < n; i++) {
          backward(c.features[i], c.strengths[i], sums[i], new double[] {p[i] - c.target[i]});
        }
        return;
      }
      double[] p = scores[0];
      if (kind == Model.Kind.SOFTMAX) {
        Model.softmax(p);
      }
      for (int k = 0; k < outputs; k++) {
        p[k] = (kind == Model.Kind.SOFTMAX ? p[k] : 1 / (1 + Math.exp(-p[k]))) - c.target[k];
      }
      backward(c.features[0], c.strengths[0], sums[0], p);
    }

    private float[] forward(int[] features, float[] strengths, double[] scores) {
      float[] sums = bias.values.clone();
      for (int j = 0; j < features.length; j++) {
        int from = features[j] * width;
        float s = strengths[j];
        for (int k = 0; k < width; k++) {
          sums[k] += s * rows.values[from + k];
        }
      }
      for (int k = 0; k < outputs; k++) {
        scores[k] = sums[hidden + k];
        for (int h = 0; h < hidden; h++) {
          scores[k] += Math.max(0, sums[h]) * top.values[h * outputs + k];
        }
      }
      return sums;
    }

    /** @param errors probability less truth, one an outcome */
    private void backward(int[] features, float[] strengths, float[] sums, double[] errors) {
      for (int h = 0; h < hidden; h++) {
        slopes[h] = 0;
        for (int k = 0; k < outputs && sums[h] > 0; k++) {
          slopes[h] += (float) errors[k] * top.values[h * outputs + k];
          top.step(h * outputs + k, (float) errors[k] * sums[h]);
        }
      }
      for (int k = 0; k < outputs; k++) {
        slopes[hidden + k] = Math.abs(errors[k]) > SLIGHT ? (float) errors[k] : 0;
      }
      for (int k = 0; k < width; k++) {
        if (slopes[k] != 0) {
          bias.step(k, slopes[k]);
        }
      }
      for (int j = 0; j < features.length; j++) {
        int from = features[j] * width;
        for (int k = 0; k < width; k++) {
          if (slopes[k] != 0) {
            rows.step(from + k, slopes[k] * strengths[j] + (float) settings.l2() * rows.values[from + k]);
          }
        }
      }
    }
  }
}
