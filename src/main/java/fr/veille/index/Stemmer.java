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
          "issements", "issement", "issantes", "issante", "issants", "issant", "issaient", "issait", "issent", "issions", "issons", "iraient", "eraient", "erions",
          "erait", "erais", "eront", "erons", "erent", "aient", "antes", "ante", "ants", "ant", "ait", "ais", "ions", "iez", "ons", "ent", "ees", "ee", "ers",
          "er", "ez", "es", "e", "s");

  private Stemmer() {}

  /** The stem of a folded word; words of three letters or fewer and those with digits stay as they are. */
  static String stem(String folded) {
    if (folded.length() <= 3 || !lettersOnly(folded)) {
      return folded;
    }
    for (String ending : ENDINGS) {
      if (folded.length() - ending.length() >= 3 && folded.endsWith(ending)) {
        return folded.substring(0, folded.length() - ending.length());
      }
    }
    return folded;
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
