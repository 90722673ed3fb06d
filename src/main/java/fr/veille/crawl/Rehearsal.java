package fr.veille.crawl;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A crawl that asks only for what it takes to know what a crawl would ask for: robots.txt, the addresses the user gave, feeds and sitemaps. Nothing is
 * written.
 */
final class Rehearsal {
  private final CrawlPlan plan;
  private final Scope scope;
  private final Robots robots;
  private final Frontier frontier;
  private final Visitor visitor;
  private final Map<String, Target> pages = new TreeMap<>();
  private final List<Prospect> prospects = new ArrayList<>();

  Rehearsal(CrawlPlan plan, Scope scope, Robots robots, Frontier frontier, Visitor visitor) {
    this.plan = plan;
    this.scope = scope;
    this.robots = robots;
    this.frontier = frontier;
    this.visitor = visitor;
  }

  /** What the crawl would fetch, newest first, and then what it would not. */
  List<Prospect> run(List<Target> seeds) throws InterruptedException {
    PriorityQueue<Target> sources = new PriorityQueue<>(Lanes.ORDER);
    sources.addAll(seeds);
    Set<String> seen = new HashSet<>();
    while (!sources.isEmpty()) {
      Target source = sources.remove();
      if (seen.add(source.url())) {
        Thread.sleep(pace(source, seen.size() > 1));
        for (Target found : look(source)) {
          boolean isSource = found.kind() != Target.Kind.PAGE || found.origin() == Target.Origin.SEED;
          if (isSource && scope.holds(found)) {
            sources.add(found);
          } else {
            pages.merge(found.url(), found, Frontier::merge);
          }
        }
      }
    }
    seen.forEach(pages::remove);
    judge();
    return List.copyOf(prospects);
  }

  private Duration pace(Target source, boolean again) throws InterruptedException {
    return again ? robots.delay(source.url()) : Duration.ZERO;
  }

  private List<Target> look(Target source) throws InterruptedException {
    try {
      Visit visit = visitor.visit(source).visit();
      if (!CrawlReport.isIdleGuess(visit)) {
        prospects.add(new Prospect(source.url(), whyNot(visit), null));
      }
      return visit.found();
    } catch (Later e) {
      prospects.add(new Prospect(source.url(), e.reason(), null));
      return List.of();
    }
  }

  private static @Nullable String whyNot(Visit visit) {
    return switch (visit.outcome()) {
      case FETCHED, UNCHANGED, COPY, LISTED, MOVED -> null;
      case OLDER -> "published " + visit.reason();
      case REFUSED, BLOCKED, FAILED -> visit.reason();
    };
  }

  private void judge() throws InterruptedException {
    int wanted = 0;
    for (Target page : pages.values().stream().sorted(Lanes.ORDER).toList()) {
      String whyNot = whyNot(page);
      if (whyNot == null && ++wanted > plan.max()) {
        whyNot = "more than %d articles".formatted(plan.max());
      }
      prospects.add(new Prospect(page.url(), whyNot, page.published() == null ? null : LocalDate.ofInstant(page.published(), ZoneOffset.UTC)));
    }
    prospects.sort(Comparator.comparing(p -> p.whyNot() != null));
  }

  private @Nullable String whyNot(Target page) throws InterruptedException {
    String outside = scope.whyNot(page);
    if (outside != null) {
      return outside;
    }
    Visit kept = robots.keepsOut(page);
    if (kept != null) {
      return kept.reason();
    }
    Visit before = frontier.visit(page.url());
    return before == null || before.isDue(java.time.Instant.now()) ? null : "asked on " + before.at() + ", and long unchanged then";
  }
}
