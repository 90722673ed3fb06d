package fr.veille.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the lines of an article are expected to claim before any claim is looked for: a press report claims in every line, an essay in few. */
final class Expectations {
  private static final int NEAR = 12;

  private final List<Hints> hints;

  /** Claims expected up to a line, itself left out; and how many lines hold words. */
  private final double[] sums;

  private final int[] counts;

  private Expectations(List<Hints> hints, double[] sums, int[] counts) {
    this.hints = hints;
    this.sums = sums;
    this.counts = counts;
  }

  /** @param model answers {@link ClaimModel.Question#LINE} */
  static Expectations of(Scene scene, Model model) {
    int n = scene.lines().size();
    double[][] strengths = new double[n][];
    double[] sums = new double[n + 1];
    int[] counts = new int[n + 1];
    double[] everywhere = new double[model.outcomes().size()];
    for (Line line : scene.lines()) {
      int i = line.index();
      boolean empty = line.size() == 0;
      strengths[i] = empty ? new double[0] : model.probabilities(LineFeatures.of(scene, line));
      sums[i + 1] = sums[i] + Arrays.stream(strengths[i]).sum();
      counts[i + 1] = counts[i] + (empty ? 0 : 1);
      for (int k = 0; k < strengths[i].length; k++) {
        everywhere[k] += strengths[i][k];
      }
    }
    for (int k = 0; k < everywhere.length; k++) {
      everywhere[k] /= Math.max(1, counts[n]);
    }
    double[][] after = new double[n][];
    double[] next = new double[0];
    for (int i = n - 1; i >= 0; i--) {
      after[i] = next;
      next = strengths[i].length == 0 ? next : strengths[i];
    }
    List<Hints> hints = new ArrayList<>(n);
    double[] before = new double[0];
    for (int i = 0; i < n; i++) {
      hints.add(new Hints(model.outcomes(), strengths[i], before, after[i], everywhere));
      before = strengths[i].length == 0 ? before : strengths[i];
    }
    return new Expectations(hints, sums, counts);
  }

  Hints hints(Line line) {
    return hints.get(line.index());
  }

  /** Claims expected of a line on average, over a line and those near it. */
  double around(Line line) {
    int from = Math.max(0, line.index() - NEAR);
    int to = Math.min(hints.size(), line.index() + NEAR + 1);
    return (sums[to] - sums[from]) / Math.max(1, counts[to] - counts[from]);
  }
}
