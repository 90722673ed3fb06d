package fr.veille.text;

/**
 * The features of the tagger, each a hash of its kind and of what it sees. Split by what they depend on: sums over one form are cached with the
 * form, so that only the few that join words or tags are looked up for every token.
 */
final class PosFeatures {
  /** More than any token has. */
  static final int MOST = 48;

  /** Parts that depend on one form alone. */
  static final int PARTS = 6;

  /** The tag before the first word. */
  static final int NO_TAG = 62;

  private PosFeatures() {}

  /**
   * Adds the features of one form in one part.
   *
   * @param part 0 the word itself inside a sentence, 1 at its start, 2 before the word, 3 after it, 4 two before, 5 two after
   * @return the count after adding
   */
  static int ofForm(WordForm w, int part, int[] keys, int from) {
    int n = from;
    int base = 16 * (part == 1 ? 0 : part);
    keys[n++] = key(base, w.lower, 0);
    keys[n++] = key(base + 1, w.classes, 0);
    if (part >= 4) {
      return n;
    }
    keys[n++] = key(base + 2, w.suffix3, 0);
    keys[n++] = key(base + 3, w.shape, 0);
    if (part >= 2) {
      return n;
    }
    keys[n++] = key(4, w.suffix1, w.shape);
    keys[n++] = key(5, w.suffix2, w.classes);
    keys[n++] = key(6, w.suffix4, 0);
    keys[n++] = key(7, w.prefix, 0);
    keys[n++] = key(8, w.shape, part + 1);
    keys[n++] = key(9, w.classes, w.shape * 2 + part);
    keys[n++] = key(10, w.suffix3, w.shape);
    keys[n++] = key(11, w.suffix2, 0);
    return n;
  }

  /** Adds the features that join the words around {@code i} and the two tags before. */
  static int joint(WordForm before, WordForm w, WordForm after, int tag1, int tag2, int[] keys, int from) {
    int n = from;
    int tags = tag1 * 64 + tag2 + 1;
    keys[n++] = key(100, tag1, 0);
    keys[n++] = key(101, tags, 0);
    keys[n++] = key(102, tag1, w.lower);
    keys[n++] = key(103, tag1, w.classes);
    keys[n++] = key(104, tag1, after.classes);
    keys[n++] = key(105, tags, w.classes);
    keys[n++] = key(106, w.classes, after.classes);
    keys[n++] = key(107, w.classes, after.classes * 31 + before.classes * 961);
    keys[n++] = key(108, w.lower, after.lower);
    keys[n++] = key(109, before.lower, w.lower);
    keys[n++] = key(110, tag1, w.suffix3);
    keys[n++] = key(111, tag1, w.classes * 31 + after.classes);
    return n;
  }

  private static int key(int kind, int a, int b) {
    long h = kind * 0x9E3779B97F4A7C15L + a;
    h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L + b;
    h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
    int k = (int) (h ^ (h >>> 32));
    return k == 0 ? 1 : k;
  }
}
