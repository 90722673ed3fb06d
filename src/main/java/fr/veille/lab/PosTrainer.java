package fr.veille.lab;

import fr.veille.text.FormLexicon;
import fr.veille.text.PosContext;
import fr.veille.text.PosModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Trains the part-of-speech tagger: an averaged perceptron on its own greedy history. The same input gives the same model. */
public final class PosTrainer {
  /**
   * A sentence to learn from.
   *
   * @param forms with folded apostrophes
   * @param tags one each
   */
  public record Tagged(List<String> forms, List<String> tags) {
    public Tagged {
      forms = List.copyOf(forms);
      tags = List.copyOf(tags);
      if (forms.size() != tags.size()) {
        throw new IllegalArgumentException(forms.size() + " forms have " + tags.size() + " tags");
      }
    }
  }

  private static final long SEED = 20251114;
  private static final int LEAST_SEEN = 2;

  private final List<String> tags;
  private final List<Example> examples = new ArrayList<>();
  private FeatureRows rows = new FeatureRows();
  private float[] weights = new float[0];
  private double[] totals = new double[0];
  private long step;

  private static final class Example {
    private final PosContext context;
    private final int[] gold;

    Example(PosContext context, int[] gold) {
      this.context = context;
      this.gold = gold;
    }
  }

  private PosTrainer(FormLexicon lexicon, List<Tagged> sentences) {
    TreeSet<String> all = new TreeSet<>();
    sentences.forEach(s -> all.addAll(s.tags()));
    tags = List.copyOf(all);
    for (Tagged s : sentences) {
      examples.add(new Example(new PosContext(lexicon, s.forms().toArray(String[]::new)), s.tags().stream().mapToInt(tags::indexOf).toArray()));
    }
  }

  /**
   * Trains a model.
   *
   * @param rounds over the data, about 8
   * @param smallest weight that is kept
   */
  public static PosModel train(FormLexicon lexicon, List<Tagged> sentences, int rounds, double smallest) {
    PosTrainer trainer = new PosTrainer(lexicon, sentences);
    trainer.countFeatures();
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(trainer.examples, random);
      trainer.examples.forEach(trainer::learn);
    }
    return trainer.model(smallest);
  }

  private void countFeatures() {
    int[] keys = new int[PosContext.MOST_FEATURES];
    for (Example e : examples) {
      for (int i = 0; i < e.gold.length; i++) {
        int n = e.context.features(i, i > 0 ? e.gold[i - 1] : PosContext.NO_TAG, i > 1 ? e.gold[i - 2] : PosContext.NO_TAG, keys);
        for (int k = 0; k < n; k++) {
          rows.count(keys[k]);
        }
      }
    }
    rows = rows.atLeast(LEAST_SEEN);
    weights = new float[rows.size() * tags.size()];
    totals = new double[weights.length];
  }

  private void learn(Example e) {
    int[] keys = new int[PosContext.MOST_FEATURES];
    int[] at = new int[PosContext.MOST_FEATURES];
    float[] scores = new float[tags.size()];
    int tag1 = PosContext.NO_TAG;
    int tag2 = PosContext.NO_TAG;
    for (int i = 0; i < e.gold.length; i++) {
      int n = rows.find(keys, e.context.features(i, tag1, tag2, keys), at);
      int guess = guess(at, n, scores);
      step++;
      if (guess != e.gold[i]) {
        for (int k = 0; k < n; k++) {
          update(at[k] * tags.size() + e.gold[i], 1);
          update(at[k] * tags.size() + guess, -1);
        }
      }
      tag2 = tag1;
      tag1 = guess;
    }
  }

  private int guess(int[] at, int n, float[] scores) {
    Arrays.fill(scores, 0);
    for (int k = 0; k < n; k++) {
      int from = at[k] * scores.length;
      for (int t = 0; t < scores.length; t++) {
        scores[t] += weights[from + t];
      }
    }
    int best = 0;
    for (int t = 1; t < scores.length; t++) {
      if (scores[t] > scores[best]) {
        best = t;
      }
    }
    return best;
  }

  // The average over all steps is the last weight less the share of each change that came late.
  private void update(int weight, int change) {
    weights[weight] += change;
    totals[weight] += (double) step * change;
  }

  private PosModel model(double smallest) {
    int width = tags.size();
    int[] keys = new int[rows.size()];
    float[] kept = new float[weights.length];
    int n = 0;
    for (int row = 0; row < rows.size(); row++) {
      boolean used = false;
      for (int t = 0; t < width; t++) {
        double average = weights[row * width + t] - totals[row * width + t] / (step + 1);
        boolean large = Math.abs(average) >= smallest;
        kept[n * width + t] = large ? (float) average : 0;
        used |= large;
      }
      if (used) {
        keys[n++] = rows.key(row);
      }
    }
    return new PosModel(tags, Arrays.copyOf(keys, n), Arrays.copyOf(kept, n * width));
  }
}
