package fr.veille.lab;

import fr.veille.Span;

/** Maps UTF-16 offsets of a text to the number of non-blank units before them. */
final class DenseOffsets {
  private final int[] before;

  DenseOffsets(String text) {
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      before[i + 1] = before[i] + (blank(text.charAt(i)) ? 0 : 1);
    }
  }

  /** The same stretch counted in non-blank units; offsets beyond the text are drawn to its end. */
  Span dense(Span span) {
    int last = before.length - 1;
    return new Span(before[Math.min(span.start(), last)], before[Math.min(span.end(), last)]);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\u200b' || c == '\ufeff' || c == '\u2060';
  }
}
