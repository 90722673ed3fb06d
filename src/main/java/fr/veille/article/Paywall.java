package fr.veille.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Tells whether a page shows only the beginning of its article. */
final class Paywall {
  private static final Pattern BANNER =
      Pattern.compile(
          "(?iu)(?:cet article|la suite(?: de cet article)?|l[’']intégralité de (?:cet|l[’'])\\s?article|ce contenu|l[’']article complet) (?:est |vous est |sont )?(?:réservée?|accessible uniquement|disponible uniquement|exclusivement réservée?) (?:à nos |aux |pour les )?abonnée?s"
              + "|il vous reste (?:encore )?\\d+\\s?% de (?:cet|l[’'])\\s?article"
              + "|pour (?:lire|accéder à|découvrir) (?:la suite|l[’']intégralité|la totalité)[^.]{0,60}abonnez[- ]vous"
              + "|abonnez[- ]vous pour (?:lire|accéder à|découvrir|poursuivre|continuer)[^.]{0,20}(?:la suite|l[’']intégralité|la lecture|à lire)"
              + "|(?:this post is for|cette publication est réservée aux) (?:paid|paying|abonnés)");

  /** A word of every banner, quick to look for. */
  private static final Pattern WORD = Pattern.compile("abonn|[Ii]l (?:vous )?reste|This post is for");

  private static final int AROUND = 200;

  private Paywall() {}

  /**
   * Whether the page's text is only what a non-subscriber sees.
   *
   * @param page before its clutter is taken out, as the banner is part of that
   * @param free what the page's own data say, null where they say nothing
   */
  static boolean closes(Document page, PageMeta meta, @Nullable Boolean free) {
    if (free != null) {
      return !free;
    }
    String tier = meta.first("article:content_tier", "og:article:content_tier");
    if (tier != null) {
      return tier.equalsIgnoreCase("locked");
    }
    String text = page.body().wholeText();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String around = text.substring(Math.max(0, word.start() - AROUND), Math.min(text.length(), word.end() + AROUND));
      if (BANNER.matcher(HtmlText.space(around)).find()) {
        return true;
      }
    }
    return false;
  }
}
