package fr.veille.claim;

import java.util.Arrays;
import java.util.List;

/**
 * What a line as a whole speaks of, told to everything that is judged in it, with what is said around it.
 *
 * @param types claim types
 * @param strengths probability that the line carries a claim of the type
 * @param before the strengths of the last line with words before it, empty where there is none
 * @param after those of the next line with words, empty where there is none
 * @param everywhere their mean over the article's lines
 */
@SuppressWarnings("ArrayRecordComponent") // made and read in one place, a line at a time
record Hints(List<String> types, double[] strengths, double[] before, double[] after, double[] everywhere) {
  private static final double FAINT = 0.02;
  private static final double FAINT_BESIDE = 0.05;

  /** How many types of claims are to be expected. */
  double sum() {
    return Arrays.stream(strengths).sum();
  }

  /** @param self the kind of what is judged */
  void add(Features f, String self) {
    add(f, self, "HP", before, FAINT_BESIDE);
    add(f, self, "HN", after, FAINT_BESIDE);
    add(f, self, "HA", everywhere, FAINT);
    add(f, self, "H", strengths, FAINT);
  }

  private void add(Features f, String self, String name, double[] strengths, double least) {
    for (int k = 0; k < strengths.length; k++) {
      double p = strengths[k];
      if (p > least) {
        float s = (float) (Math.log(p / (1 - Math.min(p, 0.999))) + 4) / 4;
        f.add(name + "=" + types.get(k), s);
        f.add(name + self + "=" + types.get(k), s);
      }
    }
  }
}
