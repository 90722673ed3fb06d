package fr.veille.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The short lines of a page in which a reader looks for a byline: from the title on, then back from it. Those of other articles and of comments are left out. */
final class Masthead {
  private static final Pattern ELSEWHERE =
      Pattern.compile("-(?:comments?|commentaires?|commentlist|related|disqus|forum|teasers?|breadcrumbs?|cookies?|most-read|plus-lus|meme-rubrique|recommended|carousel|slider|ticker|menu|nav|navbar)-");
  private static final int AFTER = 3000;
  private static final int BEFORE = 600;

  private static final int LONGEST = 240;

  /**
   * An element with little text.
   *
   * @param inner whether no block stands in it: the words are one line
   */
  record Line(Element place, String text, String marks, boolean inner) {}

  private final List<Line> before = new ArrayList<>();
  private final List<Line> after = new ArrayList<>();
  private boolean titled;

  private Masthead() {}

  /** The lines, the likeliest first. */
  static List<Line> of(Document page) {
    Masthead masthead = new Masthead();
    masthead.titled = page.getElementsByTag("h1").isEmpty();
    masthead.collect(page.body(), false);
    List<Line> all = new ArrayList<>(masthead.after.subList(0, Math.min(AFTER, masthead.after.size())));
    List<Line> back = masthead.before.reversed();
    all.addAll(back.subList(0, Math.min(BEFORE, back.size())));
    return all;
  }

  private void collect(Element parent, boolean inArticle) {
    for (Element e : parent.children()) {
      boolean title = e.normalName().equals("h1");
      titled |= title;
      String marks = Clutter.marks(e);
      if (!title && !isElsewhere(e, marks, inArticle)) {
        add(e, marks);
        collect(e, inArticle || e.normalName().equals("article"));
      }
    }
  }

  private void add(Element e, String marks) {
    StringBuilder text = new StringBuilder();
    if (gather(e, text) && !text.isEmpty()) {
      boolean inner = e.children().stream().noneMatch(Element::isBlock);
      (titled ? after : before).add(new Line(e, HtmlText.space(text.toString()).strip(), marks, inner));
    }
  }

  /** Whether all of the element's text went in, and it is short. */
  private static boolean gather(Element e, StringBuilder text) {
    for (Node node : e.childNodes()) {
      if (node instanceof TextNode t) {
        text.append(t.getWholeText().strip()).append(' ');
      } else if (node instanceof Element child && !gather(child, text)) {
        return false;
      }
      if (text.length() > 2 * LONGEST) {
        return false;
      }
    }
    return true;
  }

  private static boolean isElsewhere(Element e, String marks, boolean inArticle) {
    return switch (e.normalName()) {
      case "aside", "nav", "footer", "script", "style", "noscript", "svg", "iframe", "form", "figure", "template" -> true;
      case "article", "main" -> false;
      default -> (ELSEWHERE.matcher(marks).find() || (!inArticle && marks.contains("-sidebar-"))) && e.getElementsByTag("h1").isEmpty();
    };
  }
}
