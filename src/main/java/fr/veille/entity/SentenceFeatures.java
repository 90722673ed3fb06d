package fr.veille.entity;

import java.util.Locale;

/** What the name model looks at in one sentence. Each word's own properties are hashed once, then combined. */
final class SentenceFeatures {
  private static final long EDGE = Features.hash("\u0000edge");
  private static final int REACH = 6;

  /** Number of the first template for hints, behind all others. */
  private static final int HINTS = 53;

  private final int size;
  private final String[] form;
  private final String[] lower;
  private final long[] lowerHash;
  private final long[] formHash;
  private final long[] shape;
  private final long[] suffix;
  private final int[] letters;
  private final long style;
  private final Acquaintance known;
  private final long[][] hints;

  /**
   * @param known what the whole article says about its words
   * @param hints for each word hashes of what others know of it (lexicon, values, a first reading)
   */
  SentenceFeatures(Words words, Acquaintance known, long[][] hints) {
    this.size = words.size();
    this.known = known;
    this.hints = hints;
    form = new String[size];
    lower = new String[size];
    lowerHash = new long[size];
    formHash = new long[size];
    shape = new long[size];
    suffix = new long[size];
    letters = new int[size];
    int capitalised = 0;
    int capitals = 0;
    int lexical = 0;
    for (int i = 0; i < size; i++) {
      String f = words.form(i);
      form[i] = f;
      lower[i] = f.toLowerCase(Locale.FRENCH);
      formHash[i] = Features.hash(f);
      lowerHash[i] = Features.hash(lower[i]);
      suffix[i] = Features.hash(lower[i], Math.max(0, f.length() - 3), f.length());
      letters[i] = Case.of(f);
      shape[i] = Features.hash(Case.shape(f));
      if (f.length() > 3 && Character.isLetter(f.charAt(0))) {
        lexical++;
        capitalised += letters[i] == Case.LOWER ? 0 : 1;
        capitals += letters[i] == Case.CAPITALS ? 1 : 0;
      }
    }
    // Headlines in capitals or in Title Case take the worth from capital letters; the model must know when it reads one.
    style = lexical < 3 ? 3 : 2 * capitals > lexical ? 2 : 3 * capitalised > 2 * lexical ? 1 : 0;
  }

  /** Makes word {@code i} look like one that was never met, as many names of later articles will be. */
  void estrange(int i, long unique) {
    formHash[i] = unique;
    lowerHash[i] = unique;
  }

  void extract(int i, Features out) {
    out.clear();
    int t = 0;
    long w = lowerHash[i];
    long w1 = at(lowerHash, i - 1);
    long w2 = at(lowerHash, i - 2);
    long x1 = at(lowerHash, i + 1);
    long x2 = at(lowerHash, i + 2);
    long s = shape[i];
    long s1 = at(shape, i - 1);
    long z1 = at(shape, i + 1);
    int c = letters[i];
    boolean first = startsSentence(i);
    out.add(t++, 0);
    out.add(t++, formHash[i]);
    out.add(t++, w);
    out.add(t++, w1);
    out.add(t++, w2);
    out.add(t++, x1);
    out.add(t++, x2);
    out.add(t++, w1, w);
    out.add(t++, w, x1);
    out.add(t++, w2, w1);
    out.add(t++, x1, x2);
    out.add(t++, w1, x1);
    out.add(t++, at(lowerHash, i - 3));
    out.add(t++, at(lowerHash, i + 3));
    String f = form[i];
    int n = f.length();
    for (int k = 1; k <= 4; k++) {
      if (n > k) {
        out.add(t, Features.hash(f, 0, k));
        out.add(t + 1, Features.hash(lower[i], n - k, n));
      }
      t += 2;
    }
    out.add(t++, suffix[i], s);
    out.add(t++, at(suffix, i - 1));
    out.add(t++, at(suffix, i + 1));
    out.add(t++, at(suffix, i - 1), s);
    out.add(t++, s, at(suffix, i + 1));
    out.add(t++, s);
    out.add(t++, s1);
    out.add(t++, z1);
    out.add(t++, s1, s);
    out.add(t++, s, z1);
    out.add(t++, s1, s, z1);
    out.add(t++, at(shape, i - 2), s1, s);
    out.add(t++, s, z1, at(shape, i + 2));
    out.add(t++, w1, s);
    out.add(t++, s, x1);
    out.add(t++, w2, w1, c);
    out.add(t++, c, x1, x2);
    out.add(t++, c, first ? 1 : 0);
    out.add(t++, c, style);
    out.add(t++, s, style, first ? 1 : 0);
    run(i, t, out);
    t += 8;
    int seen = known.seen(form[i], lower[i], c);
    out.add(t++, c, seen);
    out.add(t++, c, seen, first ? 1 : 0);
    out.add(t++, at(letters, i - 1), c, at(letters, i + 1));
    addHints(i, hints, out);
  }

  /** The features of word {@code i} that hints alone make, without the others. */
  void extract(int i, long[][] hints, Features out) {
    out.clear();
    addHints(i, hints, out);
  }

  private void addHints(int i, long[][] hints, Features out) {
    for (int d = -1; d <= 1; d++) {
      if (i + d >= 0 && i + d < size) {
        for (long hint : hints[i + d]) {
          out.add(HINTS + 1 + d, hint);
        }
      }
    }
    for (long hint : hints[i]) {
      out.add(HINTS + 3, hint, shape[i]);
      out.add(HINTS + 4, hint, lowerHash[i]);
      out.add(HINTS + 5, hint, at(lowerHash, i - 1));
    }
  }

  /** The words around the run of capitalised words that word {@code i} stands in, and the last noun-like word before it. */
  private void run(int i, int t, Features out) {
    int from = i;
    while (from > 0 && letters[from - 1] >= Case.CAPITALISED && i - from < REACH) {
      from--;
    }
    int to = i;
    while (to + 1 < size && letters[to + 1] >= Case.CAPITALISED && to - i < REACH) {
      to++;
    }
    int c = letters[i];
    if (c >= Case.CAPITALISED) {
      out.add(t, at(lowerHash, from - 1), Math.min(3, i - from));
      out.add(t + 1, at(lowerHash, to + 1), Math.min(3, to - i));
      out.add(t + 2, at(lowerHash, from - 1), at(lowerHash, to + 1));
      out.add(t + 3, at(lowerHash, from - 2), at(lowerHash, from - 1));
      out.add(t + 4, Math.min(3, i - from), Math.min(3, to - i), startsSentence(from) ? 1 : 0);
      out.add(t + 5, lowerHash[from], lowerHash[to]);
    }
    int nouns = 0;
    for (int k = i - 1; k >= 0 && k >= i - 8 && nouns < 2; k--) {
      if (letters[k] == Case.LOWER && form[k].length() > 3) {
        out.add(t + 6 + nouns, lowerHash[k], c);
        nouns++;
      }
    }
  }

  private boolean startsSentence(int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (letters[k] != Case.MARK) {
        return false;
      }
    }
    return true;
  }

  private long at(long[] values, int i) {
    return i >= 0 && i < size ? values[i] : EDGE + (i < 0 ? 0 : 1);
  }

  private int at(int[] values, int i) {
    return i >= 0 && i < size ? values[i] : -1;
  }
}
