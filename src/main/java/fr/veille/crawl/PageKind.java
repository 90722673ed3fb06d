package fr.veille.crawl;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells articles from the pages that lead to them: home pages, rubrics, tags, authors, archives, searches, and from a site's standing pages.
 *
 * <p>What a page declares comes first, then what its address looks like, then how much of its text lies outside links.
 */
enum PageKind {
  ARTICLE,
  LIST;

  private static final Pattern LIST_PATH =
      Pattern.compile(
          "/(?:tags?|mots?-cles?|etiquettes?|category|categories|categorie|rubriques?|sections?|topics?|themes?|thematiques?|auteurs?|authors?|search"
              + "|recherche|archives?|calendrier|calendar|agenda)(?:/[^/]+)?/?$"
              + "|/page/\\d+/?$|/(?:19|20)\\d\\d(?:/\\d\\d?){0,2}/?$|/(?:index|accueil|home)(?:\\.\\w+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STANDING_PATH =
      Pattern.compile(
          "/(?:mentions-legales|cgu|cgv|contact|contacts|a-propos|about|politique-de-confidentialite|confidentialite|privacy|cookies|donnees-personnelles"
              + "|plan-du-site|newsletters?|abonnements?|abonnez-vous|connexion|login|inscription|publicite|faq)(?:\\.\\w+)?/?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST_QUERY = Pattern.compile("[?&](?:s|q|page|paged|p_page|cat|tag|search|recherche)=", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARTICLE_TYPE =
      Pattern.compile(
          "\"@type\"\\s*:\\s*(?:\\[[^\\]]*)?\"(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|Report|Review|AnalysisNewsArticle|DiscussionForumPosting)\"");
  private static final Pattern LIST_TYPE = Pattern.compile("\"@type\"\\s*:\\s*(?:\\[[^\\]]*)?\"(?:CollectionPage|SearchResultsPage|ProfilePage)\"");
  private static final int LONG_SLUG = 4;
  private static final int ENOUGH_TEXT = 400;

  /** What the page is, as far as it can be told before its text is extracted. */
  static PageKind of(Document page, Target target) {
    String url = target.url();
    if (Urls.isHome(url) || LIST_QUERY.matcher(url).find() || STANDING_PATH.matcher(Urls.path(url)).find()) {
      return LIST;
    }
    String data = page.select("script[type=application/ld+json]").stream().map(Element::data).reduce("", String::concat);
    boolean declared = ARTICLE_TYPE.matcher(data).find() || page.select("meta[property=og:type]").attr("content").equalsIgnoreCase("article");
    if (LIST_PATH.matcher(Urls.path(url)).find()) {
      return declared && slugWords(url) >= LONG_SLUG ? ARTICLE : LIST;
    }
    if (LIST_TYPE.matcher(data).find()) {
      return LIST;
    }
    if (declared || page.select("meta[property=article:published_time]").hasAttr("content") || isAnnounced(target)) {
      return ARTICLE;
    }
    return hasEnoughText(page) ? ARTICLE : LIST;
  }

  private static boolean isAnnounced(Target target) {
    return target.origin() == Target.Origin.FEED || target.origin() == Target.Origin.NEWS_SITEMAP;
  }

  private static int slugWords(String url) {
    String path = Urls.path(url);
    String slug = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return slug.substring(slug.lastIndexOf('/') + 1).split("-", -1).length;
  }

  private static boolean hasEnoughText(Document page) {
    int linked = page.select("p a, li a").stream().mapToInt(a -> a.text().length()).sum();
    int text = page.select("p").stream().mapToInt(p -> p.text().length()).sum();
    return text >= ENOUGH_TEXT && linked * 2 < text;
  }
}
