package fr.veille.lab;

import fr.veille.entity.Lattice;
import fr.veille.entity.NameModel;
import fr.veille.entity.Tags;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains a conditional random field by stochastic gradient: AdaGrad steps with an L1 penalty, which leaves most weights at nothing. One
 * thread and a fixed seed, so that the same examples give the same weights.
 */
final class FieldTrainer {
  /** One sentence. */
  static final class Example {
    private final long[][] features;
    private final int[] labels;

    /**
     * @param features for each word the hashes of its features
     * @param labels for each word its label
     */
    Example(long[][] features, int[] labels) {
      this.features = features;
      this.labels = labels;
    }
  }

  /** How to train. */
  record Settings(int epochs, double rate, double penalty, int cutoff) {}

  /** What came out. */
  static final class Result {
    private final Map<Long, float[]> weights;
    private final float[][] transitions;

    private Result(Map<Long, float[]> weights, float[][] transitions) {
      this.weights = weights;
      this.transitions = transitions;
    }

    void write(OutputStream to) throws IOException {
      NameModel.write(weights, transitions, to);
    }
  }

  private static final int LABELS = Tags.COUNT;
  private static final int STRIDE = 2 * LABELS;

  private final Settings settings;
  private final List<int[][]> features = new ArrayList<>();
  private final List<int[]> labels = new ArrayList<>();
  private final FeatureIds ids = new FeatureIds();
  // A feature's weights and, behind them, the sums of its squared gradients: what is needed together lies together.
  private float[] cells = new float[0];
  private int[] touched = new int[0];
  private final double[][] transitions = new double[LABELS][LABELS];
  private final double[][] transitionSquares = new double[LABELS][LABELS];
  private int step;

  private FieldTrainer(Settings settings) {
    this.settings = settings;
  }

  static Result train(List<Example> examples, Settings settings) {
    FieldTrainer trainer = new FieldTrainer(settings);
    trainer.index(examples);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Random random = new Random(17);
    for (int epoch = 0; epoch < settings.epochs; epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        trainer.learn(trainer.features.get(i), trainer.labels.get(i));
      }
    }
    return trainer.result();
  }

  private void index(List<Example> examples) {
    FeatureIds all = new FeatureIds();
    for (Example e : examples) {
      for (long[] word : e.features) {
        for (long f : word) {
          all.count(f);
        }
      }
    }
    for (Example e : examples) {
      int[][] sentence = new int[e.features.length][];
      for (int i = 0; i < sentence.length; i++) {
        int n = 0;
        int[] word = new int[e.features[i].length];
        for (long f : e.features[i]) {
          if (all.counted(f) >= settings.cutoff) {
            word[n++] = ids.count(f);
          }
        }
        sentence[i] = Arrays.copyOf(word, n);
      }
      features.add(sentence);
      labels.add(e.labels);
    }
    cells = new float[ids.size() * STRIDE];
    touched = new int[ids.size()];
  }

  private void learn(int[][] words, int[] gold) {
    int n = words.length;
    if (n == 0) {
      return;
    }
    step++;
    float[][] scores = new float[n][LABELS];
    for (int i = 0; i < n; i++) {
      for (int f : words[i]) {
        shrink(f);
        int base = f * STRIDE;
        float[] row = scores[i];
        for (int b = 0; b < LABELS; b++) {
          row[b] += cells[base + b];
        }
      }
    }
    double[][] e = Lattice.exponentials(scores);
    double[][] t = new double[LABELS][LABELS];
    for (int a = 0; a < LABELS; a++) {
      for (int b : Tags.following(a)) {
        t[a][b] = Math.exp(transitions[a][b]);
      }
    }
    double[][] forward = Lattice.forward(e, t);
    double[][] backward = Lattice.backward(e, t);
    double[][] marginals = Lattice.marginals(forward, backward);
    for (int i = 0; i < n; i++) {
      for (int b = 0; b < LABELS; b++) {
        double gradient = (b == gold[i] ? 1 : 0) - marginals[i][b];
        if (Math.abs(gradient) > 1e-4) {
          for (int f : words[i]) {
            nudge(f * STRIDE + b, gradient);
          }
        }
      }
    }
    learnTransitions(gold, e, t, forward, backward);
  }

  private void learnTransitions(int[] gold, double[][] e, double[][] t, double[][] forward, double[][] backward) {
    double[][] gradient = new double[LABELS][LABELS];
    for (int i = 1; i < gold.length; i++) {
      double total = 0;
      double[][] pairs = new double[LABELS][];
      for (int a = 0; a < LABELS; a++) {
        int[] following = Tags.following(a);
        pairs[a] = new double[following.length];
        for (int k = 0; k < following.length; k++) {
          int b = following[k];
          pairs[a][k] = forward[i - 1][a] * t[a][b] * e[i][b] * backward[i][b];
          total += pairs[a][k];
        }
      }
      for (int a = 0; a < LABELS; a++) {
        int[] following = Tags.following(a);
        for (int k = 0; k < following.length; k++) {
          gradient[a][following[k]] -= pairs[a][k] / total;
        }
      }
      gradient[gold[i - 1]][gold[i]]++;
    }
    for (int a = 0; a < LABELS; a++) {
      for (int b : Tags.following(a)) {
        double g = gradient[a][b];
        if (g != 0) {
          transitionSquares[a][b] += g * g;
          transitions[a][b] += settings.rate * g / Math.sqrt(1 + transitionSquares[a][b]);
        }
      }
    }
  }

  private void nudge(int w, double gradient) {
    float squares = cells[w + LABELS] + (float) (gradient * gradient);
    cells[w + LABELS] = squares;
    cells[w] += (float) (settings.rate * gradient / Math.sqrt(1 + squares));
  }

  /** Takes from a feature's weights the penalty of the steps since it last occurred. */
  private void shrink(int f) {
    int steps = step - touched[f];
    if (steps == 0) {
      return;
    }
    touched[f] = step;
    double due = steps * settings.rate * settings.penalty;
    int base = f * STRIDE;
    for (int w = base; w < base + LABELS; w++) {
      if (cells[w] != 0) {
        float less = (float) (due / Math.sqrt(1 + cells[w + LABELS]));
        cells[w] = cells[w] > 0 ? Math.max(0, cells[w] - less) : Math.min(0, cells[w] + less);
      }
    }
  }

  private Result result() {
    Map<Long, float[]> rows = new HashMap<>();
    ids.forEach(
        (hash, f) -> {
          shrink(f);
          rows.put(hash, Arrays.copyOfRange(cells, f * STRIDE, f * STRIDE + LABELS));
        });
    float[][] pairs = new float[LABELS][LABELS];
    for (int a = 0; a < LABELS; a++) {
      for (int b = 0; b < LABELS; b++) {
        pairs[a][b] = (float) transitions[a][b];
      }
    }
    return new Result(rows, pairs);
  }
}
