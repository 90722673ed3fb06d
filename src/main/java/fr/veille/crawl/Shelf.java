package fr.veille.crawl;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what visits brought where it lasts: the article in its file, the visit in the frontier. One at a time, so that of two copies one is first. */
final class Shelf {
  /** Below this, a page and the one that it calls its canonical self are two articles, and the page is wrong about itself. */
  private static final double SAME_PAGE = 0.5;

  private final CrawlPlan plan;
  private final Scope scope;
  private final Frontier frontier;
  private final ArticleStore store;
  private final Copies copies = new Copies();

  Shelf(CrawlPlan plan, Scope scope, Frontier frontier, ArticleStore store) {
    this.plan = plan;
    this.scope = scope;
    this.frontier = frontier;
    this.store = store;
    for (Visit visit : frontier.visits()) {
      if (visit.file() != null) {
        copies.add(visit.url(), visit.sketch());
      }
    }
  }

  /**
   * What was kept of a visit.
   *
   * @param visit as noted
   * @param next addresses that are to be visited because of it
   */
  record Kept(Visit visit, List<Target> next) {}

  /** Keeps what a visit brought; null where it brought one article too many, which then waits for the next run. */
  synchronized @Nullable Kept keep(Visitor.Visited visited) throws IOException {
    Visit visit = visited.visit();
    visit = visit.leadingTo(visit.found().stream().filter(scope::holds).toList());
    if (visited.article() == null) {
      return note(visit);
    }
    String original = original(visit, visited.article());
    if (original != null) {
      return note(visit.copyOf(original));
    }
    if (isFull()) {
      return null;
    }
    return put(visit, visited.article());
  }

  private Kept put(Visit visit, Visitor.Found article) throws IOException {
    String url = isStored(article.url()) ? visit.url() : article.url();
    String line = ArticleStore.line(url, article.page());
    String hash = String.valueOf(visit.hash());
    Visit filed = visit.file() == null ? visit.stored(hash, ArticleStore.name(url, article.page()), visit.sketch()) : visit;
    store.prepare(filed.url(), hash, line);
    Kept kept = note(filed);
    store.publish(filed);
    copies.add(filed.url(), filed.sketch());
    return kept;
  }

  private Kept note(Visit visit) throws IOException {
    Visit dated = visit.after(frontier.visit(visit.url()));
    return new Kept(dated, frontier.done(dated));
  }

  private @Nullable String original(Visit visit, Visitor.Found article) {
    Visit canonical = article.url().equals(visit.url()) ? null : frontier.visit(article.url());
    if (canonical != null && canonical.file() != null && Sketch.resemblance(canonical.sketch(), visit.sketch()) >= SAME_PAGE) {
      return canonical.url();
    }
    // An article that changes stays where it is, however much it comes to resemble another.
    return visit.file() == null ? copies.original(visit.url(), visit.sketch()) : null;
  }

  private boolean isStored(String url) {
    Visit visit = frontier.visit(url);
    return visit != null && visit.file() != null;
  }

  /** Whether this run has stored as many articles as it may. */
  boolean isFull() {
    return frontier.stored() >= plan.max();
  }
}
