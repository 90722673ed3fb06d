package fr.veille.text;

/** Folds typographic apostrophes and their look-alikes to {@code '}, one unit to one, so that offsets stay: treebanks know no other apostrophe. */
final class Apostrophes {
  private Apostrophes() {}

  static boolean is(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´' || c == '′';
  }

  static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\'' && is(c)) {
        return foldFrom(i, text);
      }
    }
    return text;
  }

  private static String foldFrom(int first, String text) {
    char[] folded = text.toCharArray();
    for (int i = first; i < folded.length; i++) {
      if (is(folded[i])) {
        folded[i] = '\'';
      }
    }
    return new String(folded);
  }
}
