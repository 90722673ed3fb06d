package fr.veille.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The front door of this room: crawls sites politely and stores their articles, a file each, in the output folder. The frontier lies in its hidden folder
 * {@value #HIDDEN}; a crawl that was killed goes on from there.
 */
public final class Crawler {
  /** Folder within the output folder for what is not an article. */
  public static final String HIDDEN = ".crawl";

  private Crawler() {}

  /**
   * Crawls until nothing is left to visit or enough is stored.
   *
   * @param progress told of every address as soon as it is done, by one thread at a time
   * @throws IOException where the output folder cannot be written
   */
  public static CrawlReport crawl(CrawlPlan plan, PageReader reader, Consumer<CrawlReport.Step> progress) throws IOException, InterruptedException {
    List<Target> seeds = seeds(plan);
    Scope scope = new Scope(plan);
    seeds.forEach(s -> scope.include(s.url()));
    Path hidden = Files.createDirectories(plan.out()).resolve(HIDDEN);
    try (Frontier frontier = Frontier.open(hidden);
        WarcLog warc = plan.warc() ? WarcLog.open(hidden.resolve("warc"), plan.manners().userAgent()) : null;
        Dialler dialler = new Dialler(plan.limits(), plan.manners().userAgent(), plan.allowPrivate(), warc)) {
      ArticleStore store = new ArticleStore(plan.out(), hidden);
      store.recover(frontier);
      frontier.begin(new Entry.Began(Instant.now(), plan.depth(), plan.since()), scope::holds);
      frontier.offer(seeds);
      return new Crawl(plan, scope, frontier, store, dialler, reader, progress).run(frontier.pending().stream().filter(scope::holds).toList());
    }
  }

  /**
   * Tells what a crawl would fetch, and what it would not and why. Asks for robots.txt, the plan's own addresses, feeds and sitemaps; writes nothing.
   *
   * @throws IOException where the frontier in the output folder cannot be read
   */
  public static List<Prospect> rehearse(CrawlPlan plan, PageReader reader) throws IOException, InterruptedException {
    List<Target> seeds = seeds(plan);
    Scope scope = new Scope(plan);
    seeds.forEach(s -> scope.include(s.url()));
    try (Frontier frontier = Frontier.peek(plan.out().resolve(HIDDEN));
        Dialler dialler = new Dialler(plan.limits(), plan.manners().userAgent(), plan.allowPrivate(), null)) {
      Robots robots = new Robots(dialler, plan.manners(), frontier);
      return new Rehearsal(plan, scope, robots, frontier, new Visitor(plan, scope, dialler, robots, frontier, reader)).run(seeds);
    }
  }

  private static List<Target> seeds(CrawlPlan plan) {
    return plan.seeds().stream().map(Urls::normalize).filter(Objects::nonNull).map(Target::seed).toList();
  }
}
