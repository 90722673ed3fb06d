package fr.veille.crawl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which addresses belong to a crawl: those on the hosts of its seeds, not too deep, not too long, and no files that hold no page. */
final class Scope {
  private final Set<String> sites = ConcurrentHashMap.newKeySet();
  private final Set<String> owners = ConcurrentHashMap.newKeySet();
  private final CrawlPlan plan;

  Scope(CrawlPlan plan) {
    this.plan = plan;
  }

  /** Takes in the host of a seed, or of the place that a seed has moved to. */
  void include(String url) {
    sites.add(Urls.site(url));
    owners.add(Urls.owner(url));
  }

  boolean isOnSite(String url) {
    return sites.contains(Urls.site(url));
  }

  // Feeds and sitemaps are often kept on another host of the same house.
  private boolean isOnSite(Target target) {
    return isOnSite(target.url()) || (target.kind() != Target.Kind.PAGE && owners.contains(Urls.owner(target.url())));
  }

  boolean holds(Target target) {
    return whyNot(target) == null;
  }

  /** Why an address does not belong to the crawl, null where it does. */
  @Nullable String whyNot(Target target) {
    if (!isOnSite(target)) {
      return "another host";
    }
    if (target.depth() > plan.depth()) {
      return "more than %d links away".formatted(plan.depth());
    }
    if (target.url().length() > plan.limits().urlLength()) {
      return "an address of %d characters".formatted(target.url().length());
    }
    if (target.kind() == Target.Kind.PAGE && !Urls.mayBePage(target.url())) {
      return "no page, by its name";
    }
    return isTooOld(target) ? "older than " + plan.since() : null;
  }

  /** A page cannot have been published after its last change, so either date tells. */
  boolean isTooOld(Target target) {
    return isBeforeSince(target.date());
  }

  boolean isTooOld(@Nullable LocalDate published) {
    return published != null && plan.since() != null && published.isBefore(plan.since());
  }

  private boolean isBeforeSince(@Nullable Instant instant) {
    // The end of the day anywhere: what is only perhaps too old is fetched and judged by the date it gives itself.
    return instant != null && plan.since() != null && instant.isBefore(plan.since().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
