package fr.veille.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes out of a page what its makers themselves mark as no part of the article: menus, share bars, captions, comments, boxes for subscribers. */
final class Clutter {
  private static final Set<String> TAGS =
      Set.of(
          "script", "style", "noscript", "template", "iframe", "svg", "canvas", "nav", "aside", "button", "select", "input", "textarea", "object", "embed",
          "video", "audio", "figcaption", "dialog", "menu", "map", "amp-ad", "amp-sidebar", "amp-consent", "amp-user-notification", "amp-embed", "link", "meta");

  /** Tokens of class and id, between hyphens. */
  private static final Pattern MARKED =
      Pattern.compile(
          "-(?:cookies?|consent|rgpd|gdpr|cmp|didomi|tarteaucitron|newsletters?|infolettre|mailchimp|share|shares|sharing|sharer|partage|partager|addtoany|addthis|sharedaddy"
              + "|social|socials|socialmedia|reseaux-sociaux|follow|suivez|related|relateds|relatedposts|connexes?|associes|similaires?|recommended|recommendations?"
              + "|lire-aussi|a-lire|read-also|readalso|readmore|read-more|see-also|voir-aussi|aussi|meme-rubrique|meme-sujet|meme-theme|most-read|plus-lus|popular|trending"
              + "|taboola|outbrain|ligatus|promo|promos|promotion|ads?|advert|adverts|advertising|advertisement|publicite|pub|sponsor|sponsored|dfp"
              + "|breadcrumbs?|ariane|filariane|pagination|pager|paywall|abonnez|abonnement|abonnements|subscribe|subscription|subscriber-only-offer|premium-box|offer|offers"
              + "|sidebar|comments?-template|tag-list|taglist|tagcloud|tags-links|post-tags|article-tags|entry-tags|keywords|mots-cles|author-bio|author-box|authorbox|about-author"
              + "|caption|captions|legende|legend|legendes|credits?|copyright|wp-caption-text|footer|menu|menus|navbar|navigation|nav|skip|skip-link|player|audio-player|toolbar|tools|outils"
              + "|hidden|visually-hidden|sr-only|screen-reader-text|invisible|noprint|no-print|print-only|login|connexion|signin|signup|inscription|register|modal|popup|lightbox|overlay"
              + "|donate|donation|dons?-box|faire-un-don|petition-form|reading-time|temps-lecture|entry-meta|post-meta|byline|metadata|metas|toc|sommaire|table-of-contents|infinite|teaser|teasers|vignette"
              + "|next-post|prev-post|post-navigation|adjacent|jp-relatedposts|yarpp|rating|ratings|vote|votes|formulaire|form|rss|push|cta|encart-abo|readers-also)-");

  private static final Pattern COMMENTS =
      Pattern.compile("-(?:comments?|commentlist|comment-list|commentaires?|disqus|respond|reactions?|forums?|livefyre|viafoura|spot-im|coral|reply|comments-area)-");
  private static final Pattern LIVE = Pattern.compile("-(?:live|direct|liveblog|match)-");
  private static final Pattern LINKS = Pattern.compile("-(?:list|links?|liens?|more|plus|article-list|articles|news|actus?|bloc|block|box|widget|tags?|infos?|auteurs?|authors?|dossiers?|extra|complement|remonte[es]*|une)-");
  private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "h1", "blockquote", "table", "tbody", "tr");

  /** A box with more of the page's text than this is no clutter, whatever its class says: themes put such words on the article itself. */
  private static final double LARGEST = 0.3;

  private static final int LONGEST_TEASER = 500;
  private static final int SHORTEST_HEADLINE = 20;
  private static final double LINK_LIST = 0.6;

  private final IdentityHashMap<Element, Size> sizes = new IdentityHashMap<>();

  private Clutter() {}

  /** Takes the clutter out of the page. */
  static void prune(Document page) {
    Clutter clutter = new Clutter();
    clutter.dropTags(page);
    Size whole = clutter.measure(page.body(), false);
    clutter.prune(page.body(), whole);
  }

  private void dropTags(Element parent) {
    for (Node node : new ArrayList<>(parent.childNodes())) {
      if (node instanceof Element e) {
        if (isDropped(e)) {
          e.remove();
        } else {
          dropTags(e);
        }
      } else if (!(node instanceof TextNode)) {
        node.remove();
      }
    }
  }

  private static boolean isDropped(Element e) {
    String tag = e.normalName();
    return switch (tag) {
      case "head", "html", "body" -> false;
      case "footer" -> !e.parents().is("blockquote");
      case "header" -> e.getElementsByTag("h1").isEmpty() && e.parents().stream().noneMatch(p -> p.normalName().equals("article") || p.normalName().equals("main"));
      case "figure" -> e.select("table,blockquote,p + p").isEmpty();
      default -> TAGS.contains(tag) || e.hasAttr("hidden") || (e.hasAttr("style") && HIDDEN.matcher(e.attr("style")).find()) || isRole(e.attr("role"));
    };
  }

  private static boolean isRole(String role) {
    return switch (role) {
      case "navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "banner" -> true;
      default -> false;
    };
  }

  private Size measure(Element e, boolean linked) {
    Size size = new Size();
    boolean inLink = linked || e.normalName().equals("a");
    for (Node node : e.childNodes()) {
      if (node instanceof TextNode t) {
        int length = t.isBlank() ? 0 : t.text().strip().length();
        size.text += length;
        size.linked += inLink ? length : 0;
      } else if (node instanceof Element child) {
        Size inner = measure(child, inLink);
        size.text += inner.text;
        size.linked += inner.linked;
        size.title |= inner.title || child.normalName().equals("h1");
        size.body |= inner.body || child.attr("itemprop").equals("articleBody");
      }
    }
    sizes.put(e, size);
    return size;
  }

  private void prune(Element parent, Size whole) {
    dropCards(parent);
    for (Element e : new ArrayList<>(parent.children())) {
      Size size = sizes.getOrDefault(e, new Size());
      if (size.text > 0 && isClutter(e, size, whole)) {
        e.remove();
      } else if (!e.children().isEmpty()) {
        prune(e, whole);
      }
    }
  }

  /** Takes out boxes of one kind side by side, each with a linked headline: they announce other articles. */
  private void dropCards(Element parent) {
    List<Element> cards = parent.children().stream().filter(this::isCard).toList();
    for (Element card : cards) {
      if (cards.stream().filter(c -> c.className().equals(card.className()) && c.normalName().equals(card.normalName())).count() > 1) {
        card.remove();
      }
    }
  }

  private boolean isCard(Element e) {
    Size size = sizes.getOrDefault(e, new Size());
    if (size.title || size.linked < SHORTEST_HEADLINE || size.text - size.linked > LONGEST_TEASER || e.normalName().equals("p")) {
      return false;
    }
    Element heading = e.selectFirst("h2,h3,h4,h5");
    if (heading == null) {
      return false;
    }
    Size headline = sizes.getOrDefault(heading, new Size());
    return headline.text >= SHORTEST_HEADLINE && headline.linked == headline.text;
  }

  private static boolean isClutter(Element e, Size size, Size whole) {
    if (KEPT.contains(e.normalName()) || size.title || size.body) {
      return false;
    }
    String marks = marks(e);
    if (marks.length() <= 2 || e.attr("itemprop").equals("articleBody")) {
      return false;
    }
    double unlinked = size.text - size.linked;
    double share = unlinked / Math.max(1, whole.text - whole.linked);
    if (COMMENTS.matcher(marks).find() && !LIVE.matcher(marks).find()) {
      return true;
    }
    if (share > LARGEST) {
      return false;
    }
    return MARKED.matcher(marks).find() || (size.linked > LINK_LIST * size.text && size.text > 30 && LINKS.matcher(marks).find());
  }

  /** Class and id as words between hyphens: {@code -article-share-bar-}. */
  static String marks(Element e) {
    String raw = e.className() + " " + e.id();
    StringBuilder out = new StringBuilder("-");
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        separate(out);
      } else {
        if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(raw.charAt(i - 1))) {
          separate(out);
        }
        out.append(c);
      }
    }
    separate(out);
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static void separate(StringBuilder out) {
    if (out.charAt(out.length() - 1) != '-') {
      out.append('-');
    }
  }

  /** How much text an element holds, in UTF-16 units. */
  private static final class Size {
    int text;
    int linked;
    boolean title;
    boolean body;
  }
}
