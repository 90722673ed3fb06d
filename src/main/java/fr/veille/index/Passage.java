package fr.veille.index;

import fr.veille.Span;
import java.util.List;

/**
 * A stretch of an article's text with what was asked for marked.
 *
 * @param span its place in the article's text
 * @param text the covered text
 * @param highlights places in the article's text, inside {@code span}, without elided articles
 */
public record Passage(Span span, String text, List<Span> highlights) {
  public Passage {
    highlights = List.copyOf(highlights);
  }

  /** The text with every highlight between two marks. */
  public String marked(String before, String after) {
    StringBuilder marked = new StringBuilder();
    int at = span.start();
    for (Span highlight : highlights) {
      marked.append(text, at - span.start(), highlight.start() - span.start()).append(before);
      marked.append(text, highlight.start() - span.start(), highlight.end() - span.start()).append(after);
      at = highlight.end();
    }
    return marked.append(text, at - span.start(), text.length()).toString();
  }
}
