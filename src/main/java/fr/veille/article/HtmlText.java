package fr.veille.article;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Turns fragments of HTML into plain text. */
final class HtmlText {
  private HtmlText() {}

  /** A fragment as one line: tags gone, entities read (also where they were escaped twice), white space single. */
  static String plain(String fragment) {
    String text = fragment;
    for (int i = 0; i < 2 && text.indexOf('&') >= 0; i++) {
      text = Parser.unescapeEntities(text, false);
    }
    if (text.indexOf('<') >= 0 && text.indexOf('>') > 0) {
      text = Jsoup.parseBodyFragment(text).text();
    }
    return space(text).strip();
  }

  /** A text as paragraphs with a blank line between; a text with tags gives a paragraph a block. */
  static String lines(String text) {
    String html = text.indexOf("&lt;") >= 0 ? Parser.unescapeEntities(text, false) : text;
    if (html.contains("</p>") || html.contains("<br")) {
      Element body = Jsoup.parseBodyFragment(html).body();
      return BlockText.of(body).stream().map(Block::line).collect(Collectors.joining("\n\n"));
    }
    return html.lines().map(HtmlText::plain).filter(l -> !l.isEmpty()).collect(Collectors.joining("\n\n"));
  }

  /** The text with every run of white space as one space, and without what has no width. */
  static String space(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        gap = true;
      } else if (c != '\u200b' && c != '\u200c' && c != '\u00ad' && c != '\ufeff' && c != '\u2060') {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return gap ? out.append(' ').toString() : out.toString();
  }
}
