package fr.veille.text;

/** What counts as white space: Java's own notion leaves out the no-break spaces that French typography is full of. */
final class Blanks {
  private Blanks() {}

  static boolean is(char c) {
    return c == ' ' || c == '\n' || c == '\u00a0' || c == '\u202f' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** First offset from {@code from} on, before {@code to}, that is not blank; else {@code to}. */
  static int skip(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Offset after the last unit before {@code to}, from {@code from} on, that is not blank; else {@code from}. */
  static int trim(CharSequence text, int from, int to) {
    int i = to;
    while (i > from && is(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
