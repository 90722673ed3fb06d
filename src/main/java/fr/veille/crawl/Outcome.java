package fr.veille.crawl;

/** What became of one address. */
public enum Outcome {
  /** An article, new or changed, was stored. */
  FETCHED("fetched"),
  /** Asked again, and the same as before. */
  UNCHANGED("unchanged"),
  /** An article that is stored already under another address; a pointer is kept. */
  COPY("copies"),
  /** A list, feed or sitemap: it leads to articles and is none. */
  LISTED("lists"),
  /** The server sends elsewhere; the other address has its own outcome. */
  MOVED("moved"),
  /** Published before the day asked for. */
  OLDER("older"),
  /** robots.txt or the page itself asks crawlers to keep out. */
  REFUSED("refused"),
  /** The server answers crawlers with something else than the page. */
  BLOCKED("blocked"),
  /** Nothing usable came; the reason says why. */
  FAILED("failed");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** The name in tables. */
  public String label() {
    return label;
  }
}
