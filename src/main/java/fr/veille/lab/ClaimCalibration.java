package fr.veille.lab;

import fr.veille.claim.Calibration;
import fr.veille.claim.Claim;
import fr.veille.claim.ClaimFinder;
import fr.veille.claim.Features;
import fr.veille.lab.ClaimTraining.Lesson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How far the confidence of claims can be trusted, measured on labelled articles that no model was trained on. */
public final class ClaimCalibration {
  private static final int POINTS = 24;
  private static final int BANDS = 10;

  private ClaimCalibration() {}

  /** A found claim's score and whether it is right. */
  private record Outcome(double score, boolean right) {}

  /** What a finder proposes for an article, the likeliest first, and whether it is right. */
  static Map<Features, Boolean> outcomes(ClaimFinder finder, Lesson lesson) {
    List<Claim> left = new ArrayList<>(lesson.claims());
    List<Map.Entry<Claim, Features>> found = new ArrayList<>(finder.judged(lesson.article(), lesson.sentences(), lesson.mentions()).entrySet());
    found.sort(Comparator.comparingDouble((Map.Entry<Claim, Features> e) -> -e.getKey().confidence()));
    Map<Features, Boolean> outcomes = new LinkedHashMap<>();
    found.forEach(e -> outcomes.put(e.getValue(), right(left, e.getKey())));
    return outcomes;
  }

  private static boolean right(List<Claim> left, Claim found) {
    Claim hit = left.stream().filter(g -> g.evidence().overlaps(found.evidence()) && Agreement.core(g, found)).findFirst().orElse(null);
    if (hit != null) {
      left.remove(hit);
    }
    return hit != null;
  }

  /** The rising line that fits the articles best (isotonic regression, by pooling adjacent violators). */
  public static Calibration fit(ClaimFinder finder, List<Lesson> lessons) {
    List<Outcome> outcomes = outcomes(finder, lessons);
    outcomes.sort(Comparator.comparingDouble(Outcome::score));
    List<double[]> blocks = new ArrayList<>();
    int least = Math.max(1, outcomes.size() / POINTS);
    for (int i = 0; i < outcomes.size(); i += least) {
      double[] block = new double[3];
      for (Outcome o : outcomes.subList(i, Math.min(outcomes.size(), i + least))) {
        block[0] += o.score();
        block[1] += o.right() ? 1 : 0;
        block[2]++;
      }
      blocks.add(block);
      while (blocks.size() > 1 && share(blocks.get(blocks.size() - 2)) >= share(blocks.getLast())) {
        double[] last = blocks.removeLast();
        for (int k = 0; k < 3; k++) {
          blocks.getLast()[k] += last[k];
        }
      }
    }
    List<Double> scores = new ArrayList<>(List.of(0.0));
    List<Double> shares = new ArrayList<>(List.of(0.0));
    for (double[] b : blocks) {
      scores.add(b[0] / b[2]);
      shares.add(share(b));
    }
    return new Calibration(scores, shares);
  }

  private static double share(double[] block) {
    return block[1] / block[2];
  }

  /** The reliability table: of the claims with a confidence in each band, how many are right. */
  public static String table(ClaimFinder finder, List<Lesson> lessons) {
    int[] found = new int[BANDS];
    int[] right = new int[BANDS];
    double[] sum = new double[BANDS];
    for (Outcome o : outcomes(finder, lessons)) {
      int band = Math.min(BANDS - 1, (int) (o.score() * BANDS));
      found[band]++;
      right[band] += o.right() ? 1 : 0;
      sum[band] += o.score();
    }
    StringBuilder out = new StringBuilder("confidence   claims  mean confidence  share right\n");
    for (int b = 0; b < BANDS; b++) {
      if (found[b] > 0) {
        double n = found[b];
        out.append(String.format(Locale.ROOT, "%.1f – %.1f  %7d  %15.2f  %11.2f%n", b / 10.0, (b + 1) / 10.0, found[b], sum[b] / n, right[b] / n));
      }
    }
    return out.toString();
  }

  private static List<Outcome> outcomes(ClaimFinder finder, List<Lesson> lessons) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Lesson l : lessons) {
      List<Claim> left = new ArrayList<>(l.claims());
      List<Claim> found = new ArrayList<>(finder.find(l.article(), l.sentences(), l.mentions()));
      found.sort(Comparator.comparingDouble((Claim c) -> -c.confidence()));
      for (Claim c : found) {
        outcomes.add(new Outcome(c.confidence(), right(left, c)));
      }
    }
    return outcomes;
  }
}
