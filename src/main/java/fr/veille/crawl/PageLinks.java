package fr.veille.crawl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads out of a page where it leads to, and whether it wants that followed. */
final class PageLinks {
  private static final Pattern FEED = Pattern.compile("application/(?:rss|atom|rdf)\\+xml", Pattern.CASE_INSENSITIVE);

  private PageLinks() {}

  /** Addresses of the links that a reader can click and the page does not disown, in their order. */
  static List<String> links(Document page) {
    Set<String> links = new LinkedHashSet<>();
    for (Element a : page.select("a[href]")) {
      if (!a.attr("rel").toLowerCase(Locale.ROOT).contains("nofollow")) {
        add(links, page, a.attr("href"));
      }
    }
    return new ArrayList<>(links);
  }

  /** Addresses of the feeds that the page announces. */
  static List<String> feeds(Document page) {
    Set<String> feeds = new LinkedHashSet<>();
    for (Element link : page.select("link[rel~=(?i)\\balternate\\b][type][href]")) {
      if (FEED.matcher(link.attr("type")).find()) {
        add(feeds, page, link.attr("href"));
      }
    }
    return new ArrayList<>(feeds);
  }

  private static void add(Set<String> urls, Document page, String href) {
    String url = href.isBlank() || href.startsWith("#") ? null : Urls.resolve(base(page), href);
    if (url != null) {
      urls.add(url);
    }
  }

  private static String base(Document page) {
    String base = page.select("base[href]").attr("abs:href");
    return base.isBlank() ? page.location() : base;
  }

  /** The address that the page itself says it stands at, null where it says none. */
  static @Nullable String canonical(Document page) {
    String href = page.select("link[rel~=(?i)^canonical$]").attr("href");
    return href.isBlank() ? null : Urls.resolve(page.location(), href);
  }

  /** Whether the page or the answer's header asks crawlers for the given thing: {@code nofollow}, {@code noindex}. */
  static boolean asks(String directive, Document page, Response response) {
    return response.headers().allValues("x-robots-tag").stream().anyMatch(v -> names(v, directive))
        || page.select("meta[name=robots],meta[name=" + Manners.NAME.toLowerCase(Locale.ROOT) + "]").stream()
            .anyMatch(m -> names(m.attr("content"), directive));
  }

  // A directive may be meant for one crawler alone: « googlebot: noindex ».
  private static boolean names(String value, String directive) {
    String lower = value.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    String list = colon < 0 ? lower : lower.substring(0, colon).strip().equals(Manners.NAME.toLowerCase(Locale.ROOT)) ? lower.substring(colon + 1) : "";
    return List.of(list.split("[,\\s]+", -1)).contains(directive) || List.of(list.split("[,\\s]+", -1)).contains("none");
  }
}
