package fr.veille.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page in which a reader looks for a byline: from the title on, then back from it. Those of other articles and of comments are left out. */
final class Masthead {
  private static final Pattern ELSEWHERE =
      Pattern.compile("-(?:comments?|commentaires?|commentlist|related|sidebar|disqus|forum|teasers?|breadcrumbs?|cookies?|most-read|plus-lus|meme-rubrique|recommended|carousel|slider|ticker|menu|nav|navbar)-");
  private static final int AFTER = 3000;
  private static final int BEFORE = 300;

  private final List<Element> before = new ArrayList<>();
  private final List<Element> after = new ArrayList<>();
  private boolean titled;

  private Masthead() {}

  /** The elements, the likeliest first. */
  static List<Element> of(Document page) {
    Masthead masthead = new Masthead();
    masthead.titled = page.getElementsByTag("h1").isEmpty();
    masthead.collect(page.body());
    List<Element> all = new ArrayList<>(masthead.after.subList(0, Math.min(AFTER, masthead.after.size())));
    List<Element> back = masthead.before.reversed();
    all.addAll(back.subList(0, Math.min(BEFORE, back.size())));
    return all;
  }

  private void collect(Element parent) {
    for (Element e : parent.children()) {
      boolean title = e.normalName().equals("h1");
      titled |= title;
      if (!title && !isElsewhere(e)) {
        (titled ? after : before).add(e);
        collect(e);
      }
    }
  }

  private static boolean isElsewhere(Element e) {
    return switch (e.normalName()) {
      case "aside", "nav", "footer", "script", "style", "noscript", "svg", "iframe", "form", "figure", "template" -> true;
      case "article", "main" -> false;
      default -> ELSEWHERE.matcher(Clutter.marks(e)).find() && e.getElementsByTag("h1").isEmpty();
    };
  }
}
