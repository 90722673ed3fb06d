package fr.veille.text;

import fr.veille.Span;
import java.util.List;

/**
 * A sentence, or a line that stands as one: heading, list item, byline, caption.
 *
 * @param span in the article's text, without surrounding blanks, bullets or item numbers
 * @param kind what the line it stands on is
 * @param tokens in text order, inside {@code span}
 */
public record Sentence(Span span, Kind kind, List<Token> tokens) {
  /** What kind of line carries the sentence. */
  public enum Kind {
    PROSE,
    HEADING,
    ITEM,
    BYLINE
  }

  public Sentence {
    tokens = List.copyOf(tokens);
    for (Token t : tokens) {
      if (!span.contains(t.span())) {
        throw new IllegalArgumentException("token " + t + " stands outside its sentence " + span);
      }
    }
  }
}
