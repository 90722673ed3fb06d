package fr.veille.reading;

import fr.veille.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text that is too long to be read at once where its author did: between paragraphs, else lines, else sentences, else words. */
final class Parts {
  /** Longest part in UTF-16 units, some forty thousand words: no press article comes near it. */
  static final int MOST = 250_000;

  private static final List<String> ENDS = List.of("\n\n", "\n", ". ", " ");

  private Parts() {}

  /** The parts of a text in their order; together they cover it, and each is at most {@link #MOST} long. */
  static List<Span> of(String text) {
    List<Span> parts = new ArrayList<>();
    int from = 0;
    while (text.length() - from > MOST) {
      int end = end(text, from);
      parts.add(new Span(from, end));
      from = end;
    }
    parts.add(new Span(from, text.length()));
    return parts;
  }

  // In the second half of what could be read at once, or parts would get short.
  private static int end(String text, int from) {
    int most = from + MOST;
    for (String mark : ENDS) {
      int at = text.lastIndexOf(mark, most - mark.length());
      if (at >= from + MOST / 2) {
        return at + mark.length();
      }
    }
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }
}
