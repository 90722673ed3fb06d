package fr.veille.crawl;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to crawl.
 *
 * @param seeds sites, feeds, lists or articles to begin with; their hosts are the only ones visited
 * @param out folder that takes the articles, and in a hidden folder of its own the frontier
 * @param depth links followed from a seed
 * @param max articles stored in one run
 * @param since articles known to be older are left, null for all
 * @param warc whether everything that servers answer is kept in WARC files as well
 * @param allowPrivate whether addresses of this machine and its own network may be dialled
 */
public record CrawlPlan(
    List<String> seeds,
    Path out,
    int depth,
    int max,
    @Nullable LocalDate since,
    boolean warc,
    boolean allowPrivate,
    Manners manners,
    Limits limits) {
  public static final int DEPTH = 3;
  public static final int MAX = 500;

  public CrawlPlan {
    seeds = List.copyOf(seeds);
    if (seeds.isEmpty()) {
      throw new IllegalArgumentException("a crawl needs an address to begin with");
    }
    if (depth < 0 || max < 1) {
      throw new IllegalArgumentException("depth %d counts from 0, and at most %d articles from 1".formatted(depth, max));
    }
  }

  /** A crawl with the usual manners and limits. */
  public static CrawlPlan of(List<String> seeds, Path out) {
    return new CrawlPlan(seeds, out, DEPTH, MAX, null, false, false, Manners.USUAL, Limits.USUAL);
  }
}
