package fr.veille.crawl;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where a site's sitemaps are: those that its robots.txt names, and the places where most sites have one that it does not name. */
final class Sitemaps {
  private static final List<String> USUAL_PLACES =
      List.of("/sitemap.xml", "/sitemap_index.xml", "/wp-sitemap.xml", "/sitemap-news.xml", "/news-sitemap.xml", "/sitemap_news.xml");

  private Sitemaps() {}

  /** The sitemaps to try for a site. */
  static Stream<Target> of(Target home, List<String> named) {
    Stream<Target> listed =
        named.stream()
            .map(url -> Urls.resolveLightly(home.url(), url))
            .filter(Objects::nonNull)
            .map(url -> target(home, url, Target.Origin.LISTED_SITEMAP));
    Stream<Target> guessed = USUAL_PLACES.stream().map(path -> target(home, Urls.origin(home.url()) + path, Target.Origin.GUESS));
    return Stream.concat(listed, guessed);
  }

  private static Target target(Target home, String url, Target.Origin origin) {
    return new Target(url, Target.Kind.SITEMAP, origin, home.depth(), 0, null, null);
  }
}
