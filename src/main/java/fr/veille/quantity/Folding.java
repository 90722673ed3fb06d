package fr.veille.quantity;

import java.text.Normalizer;
import java.util.Set;

/** Letters without case and accents, so that « Février », « fevrier » and « FÉVRIER » are one word. */
final class Folding {
  /** Words that lose their last letter before a vowel, without their apostrophe. */
  static final Set<String> ELIDED =
      Set.of("d", "l", "qu", "c", "j", "n", "s", "m", "t", "jusqu", "lorsqu", "puisqu", "quelqu", "presqu", "entr");

  private static final char[] LATIN = new char[0x250];

  static {
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] = Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
  }

  private Folding() {}

  static void append(StringBuilder to, char c) {
    if (c == 'œ' || c == 'Œ') {
      to.append("oe");
    } else if (c == 'æ' || c == 'Æ') {
      to.append("ae");
    } else if (c < LATIN.length) {
      to.append(LATIN[c]);
    } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
      to.append(Character.toLowerCase(c));
    }
  }

  static String of(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      append(folded, Tokens.isApostrophe(word.charAt(i)) ? '\'' : word.charAt(i));
    }
    return folded.toString();
  }
}
