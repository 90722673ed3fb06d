package fr.veille.text;

/** The features of the words of one sentence, for training: what the tagger computes in parts and keeps, here in one list. */
public final class PosContext {
  /** Length of an array that holds all features of one word. */
  public static final int MOST_FEATURES = PosFeatures.MOST;

  /** Stands for the tags before the first word. */
  public static final int NO_TAG = PosFeatures.NO_TAG;

  private static final WordForm EDGE = new WordForm("", 0);

  private final WordForm[] words;

  /** The features of a sentence's forms, apostrophes folded. */
  public PosContext(FormLexicon lexicon, String[] forms) {
    words = new WordForm[forms.length];
    for (int i = 0; i < forms.length; i++) {
      words[i] = new WordForm(forms[i], FormLexicon.classes(lexicon.readings(forms[i])));
    }
  }

  /**
   * Fills {@code keys} with the features of word {@code i} after the tags {@code tag2} {@code tag1}.
   *
   * @return how many
   */
  public int features(int i, int tag1, int tag2, int[] keys) {
    WordForm before = at(i - 1);
    int n = PosFeatures.ofForm(words[i], before.opens ? 1 : 0, keys, 0);
    n = PosFeatures.ofForm(before, 2, keys, n);
    n = PosFeatures.ofForm(at(i + 1), 3, keys, n);
    n = PosFeatures.ofForm(at(i - 2), 4, keys, n);
    n = PosFeatures.ofForm(at(i + 2), 5, keys, n);
    return PosFeatures.joint(before, words[i], at(i + 1), tag1, tag2, keys, n);
  }

  private WordForm at(int i) {
    return i >= 0 && i < words.length ? words[i] : EDGE;
  }
}
