package fr.veille.crawl;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One crawl under way: what is done at each address, and when a host is left alone. */
final class Crawl implements Lanes.Work {
  /** A host that asks for a longer pause than this is left for the next run. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  /** Addresses of a host in a row that may fail, be blocked, or lead from list to list, before it is left alone. */
  private static final int PATIENCE = 5;

  private final CrawlPlan plan;
  private final Consumer<CrawlReport.Step> progress;
  private final Frontier frontier;
  private final Robots robots;
  private final Visitor visitor;
  private final Shelf shelf;
  private final Map<String, Integer> tries = new ConcurrentHashMap<>();
  private final Map<String, Integer> misfortunes = new ConcurrentHashMap<>();

  Crawl(CrawlPlan plan, Scope scope, Frontier frontier, ArticleStore store, Dialler dialler, PageReader reader, Consumer<CrawlReport.Step> progress) {
    this.plan = plan;
    this.progress = progress;
    this.frontier = frontier;
    this.robots = new Robots(dialler, plan.manners(), frontier);
    this.visitor = new Visitor(plan, scope, dialler, robots, frontier, reader);
    this.shelf = new Shelf(plan, scope, frontier, store);
  }

  CrawlReport run(Collection<Target> targets) throws IOException, InterruptedException {
    Lanes lanes = new Lanes(this, plan.manners().hosts());
    lanes.add(targets);
    try {
      lanes.await();
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    frontier.end(Instant.now());
    return CrawlReport.of(frontier.visitsOfThisRun(), lanes.left());
  }

  @Override
  public @Nullable Target current(String url) {
    return frontier.pending(url);
  }

  @Override
  public Duration pace(String url) throws InterruptedException {
    return robots.delay(url);
  }

  @Override
  public Lanes.Next work(Target target) throws IOException, InterruptedException {
    if (target.kind() == Target.Kind.PAGE && shelf.isFull()) {
      return new Lanes.Next.Close("%d articles are stored, as many as one run may".formatted(plan.max()));
    }
    try {
      return keep(visitor.visit(target));
    } catch (Later later) {
      return postpone(target, later);
    }
  }

  private Lanes.Next keep(Visitor.Visited visited) throws IOException {
    Shelf.Kept kept = shelf.keep(visited);
    if (kept == null) {
      return new Lanes.Next.Close("%d articles are stored, as many as one run may".formatted(plan.max()));
    }
    Visit visit = kept.visit();
    if (!CrawlReport.isIdleGuess(visit)) {
      synchronized (progress) {
        progress.accept(CrawlReport.step(visit));
      }
    }
    String host = Urls.authority(visit.url());
    if (visit.outcome() != Outcome.BLOCKED) {
      misfortunes.remove(host);
    } else if (misfortunes.merge(host, 1, Integer::sum) >= PATIENCE) {
      return new Lanes.Next.Close("the host blocks crawlers (" + visit.reason() + ")");
    }
    return new Lanes.Next.Onward(kept.next());
  }

  private Lanes.Next postpone(Target target, Later later) throws IOException {
    if (later.asked() != null && later.asked().compareTo(LONGEST_WAIT) > 0) {
      return new Lanes.Next.Close("%s, and the host asks to be left alone for %d s".formatted(later.reason(), later.asked().toSeconds()));
    }
    int tried = tries.merge(target.url(), 1, Integer::sum);
    if (tried < plan.manners().tries()) {
      return new Lanes.Next.Again(later.asked() == null ? Backoff.before(tried + 1, plan.manners().backOff()) : later.asked());
    }
    String reason = "%s, %d times".formatted(later.reason(), tried);
    Lanes.Next next = keep(Visitor.Visited.of(target, Outcome.FAILED, reason));
    boolean weary = misfortunes.merge(Urls.authority(target.url()), 1, Integer::sum) >= PATIENCE;
    return later.isHost() || weary ? new Lanes.Next.Close(reason) : next;
  }
}
