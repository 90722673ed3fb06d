package fr.veille.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Visits one address: may it be asked, what does the server answer, is that an article, and where does it lead. Stores nothing. */
final class Visitor {
  private static final int SHORTEST_ARTICLE = 150;

  /** A feed gives a moment, an article is dated by its readers' day. */
  private static final ZoneId READERS = ZoneId.of("Europe/Paris");

  private final CrawlPlan plan;
  private final Scope scope;
  private final Dialler dialler;
  private final Robots robots;
  private final Frontier frontier;
  private final PageReader reader;

  Visitor(CrawlPlan plan, Scope scope, Dialler dialler, Robots robots, Frontier frontier, PageReader reader) {
    this.plan = plan;
    this.scope = scope;
    this.dialler = dialler;
    this.robots = robots;
    this.frontier = frontier;
    this.reader = reader;
  }

  /**
   * What a visit brought.
   *
   * @param article to be stored, null where there is none
   */
  record Visited(Visit visit, @Nullable Found article) {
    static Visited of(Target target, Outcome outcome, String reason) {
      return new Visited(Visit.of(target, outcome, reason), null);
    }
  }

  /**
   * An article and the address it goes by.
   *
   * @param url the canonical address, where the page names one that can be believed
   */
  record Found(String url, Page page) {}

  /** Visits an address. */
  Visited visit(Target target) throws Later, InterruptedException {
    Visit refused = robots.keepsOut(target);
    if (refused != null) {
      return new Visited(refused, null);
    }
    Visit before = frontier.visit(target.url());
    try {
      Response response = dialler.get(target.url(), asksAfresh(before) ? null : before);
      Visited visited = read(target, before, response);
      return visited.visit().outcome() == Outcome.UNCHANGED ? visited : new Visited(visited.visit().with(response), visited.article());
    } catch (FetchException e) {
      if (e.isWorthAnotherTry()) {
        throw new Later(e.reason(), null, false);
      }
      return Visited.of(target, Outcome.FAILED, e.reason());
    }
  }

  private boolean asksAfresh(@Nullable Visit before) {
    return before != null && before.file() == null && frontier.isWider();
  }

  private Visited read(Target target, @Nullable Visit before, Response response) throws Later, FetchException, InterruptedException {
    int status = response.status();
    return switch (status) {
      case 200, 201, 202, 203 -> content(target, before, response);
      case 304 -> notModified(target, before);
      case 301, 302, 303, 307, 308 -> redirected(target, response);
      case 401, 402, 403, 407, 451 -> Visited.of(target, Outcome.BLOCKED, "HTTP " + status);
      case 429, 503 -> throw new Later("HTTP " + status, Backoff.asked(response.header("retry-after"), Instant.now()), true);
      case 408, 425, 500, 502, 504 -> throw new Later("HTTP " + status, Backoff.asked(response.header("retry-after"), Instant.now()), false);
      default -> Visited.of(target, Outcome.FAILED, "HTTP " + status);
    };
  }

  private static Visited notModified(Target target, @Nullable Visit before) {
    return before == null
        ? Visited.of(target, Outcome.FAILED, "HTTP 304, though nothing was known of the page")
        : new Visited(before.stillTheSame(Instant.now(), List.of()), null);
  }

  private Visited redirected(Target target, Response response) {
    String location = response.header("location");
    String exact = location == null ? null : Urls.resolveLightly(target.url(), location);
    if (exact == null) {
      return Visited.of(target, Outcome.FAILED, location == null ? "a redirect that says not where to" : "a redirect to " + location);
    }
    String plain = Urls.normalize(exact);
    String to = plain == null || plain.equals(target.url()) ? exact : plain;
    if (leadsBack(to, target.url())) {
      return Visited.of(target, Outcome.FAILED, "a redirect loop");
    }
    if (target.hops() >= plan.limits().redirects()) {
      return Visited.of(target, Outcome.FAILED, "more than %d redirects in a row".formatted(plan.limits().redirects()));
    }
    Target next = target.movedTo(to);
    if (target.origin() == Target.Origin.SEED && Urls.sameOwner(target.url(), to)) {
      scope.include(to);
    }
    return scope.holds(next)
        ? new Visited(Visit.moved(target, next), null)
        : Visited.of(target, Outcome.FAILED, "a redirect out of the crawl, to " + to);
  }

  private boolean leadsBack(String to, String url) {
    String at = to;
    for (int i = 0; i <= plan.limits().redirects() && !at.equals(url); i++) {
      Visit next = frontier.isDone(at) ? frontier.visit(at) : null;
      if (next == null || next.outcome() != Outcome.MOVED || next.sameAs() == null) {
        return false;
      }
      at = next.sameAs();
    }
    return true;
  }

  private Visited content(Target target, @Nullable Visit before, Response response) throws FetchException, InterruptedException {
    byte[] content = response.content();
    if (target.kind() == Target.Kind.SITEMAP || target.url().endsWith(".gz")) {
      content = ContentCoding.unzipped(content, plan.limits().bytes());
    }
    try {
      return switch (Feeds.kind(content)) {
        case FEED -> listed(target, before, content, Feeds.feed(target, response));
        case SITEMAP -> listed(target, before, content, Feeds.sitemap(target, content));
        case PAGE ->
            target.kind() == Target.Kind.PAGE
                ? page(target, before, response)
                : Visited.of(target, Outcome.FAILED, "no " + target.kind().name().toLowerCase(Locale.ROOT) + " stands there");
      };
    } catch (IOException e) {
      return Visited.of(target, Outcome.FAILED, String.valueOf(e.getMessage()));
    }
  }

  private Visited page(Target target, @Nullable Visit before, Response response) throws IOException, InterruptedException {
    String type = response.mediaType();
    if (!type.isEmpty() && !type.contains("html")) {
      return Visited.of(target, Outcome.FAILED, type + " is no page");
    }
    Document page = Jsoup.parse(new ByteArrayInputStream(response.content()), response.charset(), target.url());
    String wall = BotWall.recognize(response, page);
    if (wall != null) {
      return Visited.of(target, Outcome.BLOCKED, wall);
    }
    List<Target> leadsTo = leadsTo(target, page, response);
    if (PageLinks.asks("noindex", page, response)) {
      return leading(Visit.of(target, Outcome.REFUSED, "the page asks not to be indexed"), leadsTo);
    }
    return switch (PageKind.of(page, target)) {
      case LIST -> listed(target, before, response.content(), leadsTo);
      case ARTICLE -> article(target, before, response, page, leadsTo);
    };
  }

  private Visited article(Target target, @Nullable Visit before, Response response, Document document, List<Target> leadsTo) {
    Page page;
    try {
      page = reader.read(response.content(), response.charset(), target.url());
    } catch (IOException | RuntimeException e) {
      // A page may lead the reader into anything; that is the page's fault and must not stop the crawl.
      return Visited.of(target, Outcome.FAILED, "the page cannot be read: " + e.getMessage());
    }
    if (page.text().strip().length() < SHORTEST_ARTICLE) {
      return listed(target, before, response.content(), leadsTo);
    }
    page = page.publishedAtLatest(target.published() == null ? null : LocalDate.ofInstant(target.published(), READERS));
    if (scope.isTooOld(page.published())) {
      return leading(Visit.of(target, Outcome.OLDER, page.published() + ""), leadsTo);
    }
    Found article = new Found(canonical(target, page, document), page);
    String hash = ArticleStore.hash(ArticleStore.line(article.url(), page));
    if (before != null && hash.equals(before.hash())) {
      return new Visited(before.stillTheSame(Instant.now(), leadsTo).with(response), null);
    }
    Visit visit = Visit.of(target, Outcome.FETCHED, null).stored(hash, before == null ? null : before.file(), Sketch.of(page.text()));
    return new Visited(visit.leadingTo(leadsTo), article);
  }

  // Sites that declare one canonical address for all their pages mean their home page by it.
  private String canonical(Target target, Page page, Document document) {
    String named = page.canonical() == null ? null : Urls.resolve(target.url(), page.canonical());
    String canonical = named == null ? PageLinks.canonical(document) : named;
    return canonical != null && scope.isOnSite(canonical) && !Urls.isHome(canonical) ? canonical : target.url();
  }

  private static Visited listed(Target target, @Nullable Visit before, byte[] content, List<Target> leadsTo) {
    String hash = ArticleStore.hash(content);
    return before != null && hash.equals(before.hash()) && before.file() == null
        ? leading(before.stillTheSame(Instant.now(), leadsTo), leadsTo)
        : leading(Visit.of(target, Outcome.LISTED, null).read(hash), leadsTo);
  }

  private static Visited leading(Visit visit, List<Target> leadsTo) {
    return new Visited(visit.leadingTo(leadsTo), null);
  }

  private List<Target> leadsTo(Target target, Document page, Response response) throws InterruptedException {
    Stream<Target> feeds =
        PageLinks.feeds(page).stream().map(u -> new Target(u, Target.Kind.FEED, Target.Origin.FEED, target.depth(), 0, null, null));
    boolean site = target.origin() == Target.Origin.SEED && (Urls.isHome(target.url()) || target.hops() > 0);
    Stream<Target> sitemaps = site ? Sitemaps.of(target, robots.sitemaps(target.url())) : Stream.empty();
    Stream<String> links = PageLinks.asks("nofollow", page, response) ? Stream.empty() : PageLinks.links(page).stream();
    Stream<Target> pages =
        links.map(u -> new Target(u, Target.Kind.PAGE, Target.Origin.LINK, target.depth() + 1, 0, null, null));
    return Stream.of(sitemaps, feeds, pages).flatMap(s -> s).toList();
  }
}
