package fr.veille.article;

import org.jsoup.nodes.Element;

/**
 * One line of a page's text.
 *
 * @param text in one line
 * @param linked how many of its characters stand in links
 * @param place the element that its text begins in
 */
record Block(Kind kind, String text, int linked, Element place) {
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM
  }

  /** The line as it stands in the article's text. */
  String line() {
    return kind == Kind.ITEM ? "• " + text : text;
  }

  /** The share of the text that stands in links. */
  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1, linked / (double) text.length());
  }
}
