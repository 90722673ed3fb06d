package fr.veille.claim;

import java.util.ArrayList;
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
    List<Hints> hints = new ArrayList<>(n);
    double[] sums = new double[n + 1];
    int[] counts = new int[n + 1];
    for (Line line : scene.lines()) {
      int i = line.index();
      boolean empty = line.size() == 0;
      Hints h = new Hints(model.outcomes(), empty ? new double[model.outcomes().size()] : model.probabilities(LineFeatures.of(scene, line)));
      hints.add(h);
      sums[i + 1] = sums[i] + h.sum();
      counts[i + 1] = counts[i] + (empty ? 0 : 1);
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
