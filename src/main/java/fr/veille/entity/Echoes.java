package fr.veille.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first reading of an article found out about its words, told to a second one: a name that is clear in one sentence makes itself
 * clear in the others, and a family name alone is known from the full name. A word never hears its own echo.
 */
final class Echoes {
  private static final int WORD = 11;
  private static final int NAME = 12;
  private static final int PART = 13;
  private static final int KINDS = Tags.TYPES.length + 1;
  private static final int LONGEST = 6;

  private final List<Words> sentences;
  private final List<double[][]> kinds;
  private final Map<String, double[]> words = new HashMap<>();
  private final Map<String, int[]> names = new HashMap<>();
  private final Map<String, int[]> parts = new HashMap<>();
  private final List<int[]> labels;

  /** @param read what the first reading made of each sentence */
  Echoes(List<Words> sentences, List<Lattice> read) {
    this.sentences = sentences;
    this.labels = read.stream().map(Lattice::best).toList();
    this.kinds = read.stream().map(lattice -> kinds(lattice.marginals())).toList();
    for (int s = 0; s < sentences.size(); s++) {
      gather(sentences.get(s), labels.get(s), kinds.get(s));
    }
  }

  private static double[][] kinds(double[][] marginals) {
    double[][] kinds = new double[marginals.length][KINDS];
    for (int i = 0; i < marginals.length; i++) {
      kinds[i][0] = marginals[i][Tags.OUTSIDE];
      for (int label = 1; label < Tags.COUNT; label++) {
        kinds[i][1 + (label - 1) / 4] += marginals[i][label];
      }
    }
    return kinds;
  }

  private void gather(Words sentence, int[] found, double[][] sure) {
    for (int i = 0; i < sentence.size(); i++) {
      if (Case.of(sentence.form(i)) >= Case.CAPITALISED || sure[i][0] < 0.9) {
        double[] sums = words.computeIfAbsent(sentence.form(i), f -> new double[KINDS + 1]);
        for (int k = 0; k < KINDS; k++) {
          sums[k] += sure[i][k];
        }
        sums[KINDS]++;
      }
      if (found[i] != Tags.OUTSIDE && Tags.mayStart(found[i])) {
        int end = end(found, i);
        int type = (found[i] - 1) / 4;
        names.computeIfAbsent(key(sentence, i, end), n -> new int[KINDS])[type]++;
        if (end > i) {
          parts.computeIfAbsent(sentence.form(i), n -> new int[2 * KINDS])[2 * type]++;
          parts.computeIfAbsent(sentence.form(end), n -> new int[2 * KINDS])[2 * type + 1]++;
        }
      }
    }
  }

  /** Adds to a sentence's hints what the rest of the article says of its words. */
  void tell(int s, Hints hints) {
    Words sentence = sentences.get(s);
    for (int i = 0; i < sentence.size(); i++) {
      word(s, i, hints);
      part(s, i, hints);
    }
    names(s, hints);
  }

  private void word(int s, int i, Hints hints) {
    double[] sums = words.get(sentences.get(s).form(i));
    if (sums == null) {
      return;
    }
    double[] own = kinds.get(s)[i];
    boolean counted = Case.of(sentences.get(s).form(i)) >= Case.CAPITALISED || own[0] < 0.9;
    double others = sums[KINDS] - (counted ? 1 : 0);
    if (others < 1) {
      return;
    }
    int best = 0;
    double most = -1;
    for (int k = 0; k < KINDS; k++) {
      double sum = sums[k] - (counted ? own[k] : 0);
      if (sum > most) {
        most = sum;
        best = k;
      }
    }
    double share = most / others;
    hints.add(i, WORD, best, (share > 0.9 ? 4 : share > 0.65 ? 2 : 0) + (others > 1.5 ? 1 : 0));
  }

  private void part(int s, int i, Hints hints) {
    int[] counts = parts.get(sentences.get(s).form(i));
    if (counts == null) {
      return;
    }
    int[] found = labels.get(s);
    for (int k = 0; k < counts.length; k++) {
      int own = 0;
      if (found[i] != Tags.OUTSIDE && (found[i] - 1) / 4 == k / 2) {
        own = Tags.position(found[i]) == (k % 2 == 0 ? Tags.BEGIN : Tags.LAST) ? 1 : 0;
      }
      if (counts[k] > own) {
        hints.add(i, PART, k, counts[k] - own > 1 ? 1 : 0);
      }
    }
  }

  private void names(int s, Hints hints) {
    Words sentence = sentences.get(s);
    int[] found = labels.get(s);
    for (int i = 0; i < sentence.size(); i++) {
      for (int end = Math.min(sentence.size(), i + LONGEST) - 1; end >= i; end--) {
        int[] counts = names.get(key(sentence, i, end));
        if (counts != null) {
          boolean own = found[i] != Tags.OUTSIDE && Tags.mayStart(found[i]) && end(found, i) == end;
          int best = -1;
          int most = 0;
          for (int k = 0; k < counts.length; k++) {
            int others = counts[k] - (own && (found[i] - 1) / 4 == k ? 1 : 0);
            if (others > most) {
              most = others;
              best = k;
            }
          }
          if (best >= 0) {
            for (int k = i; k <= end; k++) {
              int position = i == end ? Tags.UNIT : k == i ? Tags.BEGIN : k == end ? Tags.LAST : Tags.INSIDE;
              hints.add(k, NAME, best, 4 * Math.min(most, 3) + position);
            }
            i = end;
            break;
          }
        }
      }
    }
  }

  private static String key(Words sentence, int first, int last) {
    return first == last ? sentence.form(first) : String.join(" ", sentence.forms().subList(first, last + 1));
  }

  private static int end(int[] labels, int start) {
    int end = start;
    while (end + 1 < labels.length && !Tags.mayEnd(labels[end])) {
      end++;
    }
    return end;
  }
}
