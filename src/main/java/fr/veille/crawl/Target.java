package fr.veille.crawl;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address to visit.
 *
 * @param url normalised
 * @param depth links followed from the address the user gave
 * @param hops redirects followed in a row to come here
 * @param published when a feed or news sitemap says the page was published, null where none does
 * @param modified when a sitemap says the page was last changed, null where none does
 */
record Target(String url, Kind kind, Origin origin, int depth, int hops, @Nullable Instant published, @Nullable Instant modified) {
  /** What is expected to stand there. */
  enum Kind {
    PAGE,
    FEED,
    SITEMAP
  }

  /** Where the address was found; sources that announce articles stand before those that merely link. */
  enum Origin {
    SEED,
    GUESS,
    LISTED_SITEMAP,
    FEED,
    NEWS_SITEMAP,
    SITEMAP,
    LINK
  }

  Target {
    if (depth < 0 || hops < 0) {
      throw new IllegalArgumentException("depth %d and hops %d count from 0".formatted(depth, hops));
    }
  }

  static Target seed(String url) {
    return new Target(url, Kind.PAGE, Origin.SEED, 0, 0, null, null);
  }

  /** The same visit at the address that the server sends to. */
  Target movedTo(String elsewhere) {
    return new Target(elsewhere, kind, origin == Origin.GUESS ? Origin.SITEMAP : origin, depth, hops + 1, published, modified);
  }

  /** Day by which newest goes first, null where nothing is known. */
  @Nullable Instant date() {
    return published == null ? modified : published;
  }
}
