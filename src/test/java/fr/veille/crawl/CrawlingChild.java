package fr.veille.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A crawl in a process of its own, to be killed. */
final class CrawlingChild {
  private CrawlingChild() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Manners quick = new Manners(null, Duration.ZERO, 4, 2, Duration.ofMillis(5));
    CrawlPlan plan = new CrawlPlan(List.of(args[0]), Path.of(args[1]), 3, 500, null, true, true, quick, Limits.USUAL);
    Crawler.crawl(plan, ParagraphReader::read, step -> {});
  }
}
