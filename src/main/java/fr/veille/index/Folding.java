package fr.veille.index;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Brings writings of one word together: case, accents, ligatures, combining marks and apostrophes make no difference. */
final class Folding {
  private Folding() {}

  /** The word in lower case without marks; longer than the word where a ligature is taken apart. */
  static String fold(CharSequence word) {
    return fold(word, 0, word.length());
  }

  static String fold(CharSequence text, int start, int end) {
    char[] plain = new char[end - start];
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        return foldMarked(text.subSequence(start, end).toString());
      }
      plain[i - start] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return new String(plain);
  }

  /** A name as keyword fields hold it: folded, with single blanks, so that « Mistral  AI » and « mistral ai » are one. */
  static String name(String name) {
    return fold(name).replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  private static String foldMarked(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    char[] out = new char[4 * lower.length()];
    int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, out, 0, lower.length());
    StringBuilder folded = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      int type = Character.getType(out[i]);
      if (type != Character.NON_SPACING_MARK) {
        folded.append(out[i] == 'ʼ' ? '\'' : out[i]);
      }
    }
    return folded.toString();
  }
}
