package fr.veille.index;

import java.util.List;

/**
 * Brings the forms of a French word to one stem. It works on folded words, so that accents left out make no difference, and joins what an
 * analyst takes for one word: chinois/chinoise, lève/levée/lever, investit/investir/investissement. Stems are for matching, not for reading.
 */
final class Stemmer {
  /** Longest first, so that the longest ending is taken off. */
  private static final List<String> ENDINGS =
      List.of(
          "issement", "issante", "issant", "issaient", "issait", "issent", "ission", "isson", "iraient", "eraient", "erion", "erait", "eront", "eron", "erent",
          "aient", "ante", "ant", "ait", "ion", "iez", "ent", "ira", "ie", "ite", "ir", "it", "ee", "er", "ez", "e");

  private static final int ROOT = 4;

  private Stemmer() {}

  /** The stem of a folded word; words of three letters or fewer and those with digits stay as they are. */
  static String stem(String folded) {
    if (folded.length() <= 3 || !lettersOnly(folded)) {
      return folded;
    }
    String singular = folded.endsWith("aux") && !folded.endsWith("eaux") ? folded.substring(0, folded.length() - 2) + "l" : without(folded, "sx", 3);
    return without(without(withoutEnding(singular), "sx", 4), "i", 5);
  }

  /** Takes one of some letters off the end of a word of which enough is left. */
  private static String without(String word, String letters, int least) {
    int last = word.length() - 1;
    return last >= least && letters.indexOf(word.charAt(last)) >= 0 ? word.substring(0, last) : word;
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      int left = word.length() - ending.length();
      if (left >= (ending.charAt(0) == 'i' ? 5 : 3) && word.endsWith(ending)) {
        return word.substring(0, left);
      }
    }
    return word;
  }

  /** The stem's first letters, which the whole family of a word shares: « investisseur » with « investir », « chinois » with « Chine ». */
  static String root(String stem) {
    return stem.length() <= ROOT || !lettersOnly(stem) ? stem : stem.substring(0, ROOT);
  }

  private static boolean lettersOnly(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }
}
