package fr.veille.claim;

import java.util.Arrays;
import java.util.List;

/**
 * What a line as a whole speaks of, told to everything that is judged in it.
 *
 * @param types claim types
 * @param strengths probability that the line carries a claim of the type
 */
@SuppressWarnings("ArrayRecordComponent") // made and read in one place, a line at a time
record Hints(List<String> types, double[] strengths) {
  /** How many types of claims are to be expected. */
  double sum() {
    return Arrays.stream(strengths).sum();
  }

  void add(Features f, String self, Line line, int at) {
    for (int k = 0; k < strengths.length; k++) {
      double p = strengths[k];
      if (p > 0.02) {
        float s = (float) (Math.log(p / (1 - Math.min(p, 0.999))) + 4) / 4;
        f.add("H=" + types.get(k), s);
        f.add("H" + self + "=" + types.get(k), s);
      }
    }
  }
}
