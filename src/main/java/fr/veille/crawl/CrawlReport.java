package fr.veille.crawl;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a crawl came to.
 *
 * @param sites for each host how often each outcome came
 * @param troubles every address that was refused, blocked or failed, with its reason
 * @param left what was not asked in this run and waits for the next
 */
public record CrawlReport(Map<String, Map<Outcome, Integer>> sites, List<Step> troubles, List<Left> left) {
  public CrawlReport {
    sites = Map.copyOf(sites);
    troubles = List.copyOf(troubles);
    left = List.copyOf(left);
  }

  /**
   * What became of one address.
   *
   * @param reason null where there is nothing to say
   */
  public record Step(String url, Outcome outcome, @Nullable String reason) {}

  /** Addresses of one host that wait for the next run. */
  public record Left(String host, int addresses, String reason) {}

  static CrawlReport of(List<Visit> visits, List<Left> left) {
    Map<String, Map<Outcome, Integer>> sites = new TreeMap<>();
    List<Step> troubles = new ArrayList<>();
    for (Visit visit : visits) {
      if (!isIdleGuess(visit)) {
        sites.computeIfAbsent(Urls.authority(visit.url()), k -> new EnumMap<>(Outcome.class)).merge(visit.outcome(), 1, Integer::sum);
        if (isTrouble(visit.outcome())) {
          troubles.add(step(visit));
        }
      }
    }
    return new CrawlReport(sites, troubles, left);
  }

  static Step step(Visit visit) {
    String reason = visit.reason() == null && visit.sameAs() != null ? visit.sameAs() : visit.reason();
    return new Step(visit.url(), visit.outcome(), reason);
  }

  /** A usual place of a sitemap where none stands: nobody had promised one. */
  static boolean isIdleGuess(Visit visit) {
    return visit.target().origin() == Target.Origin.GUESS && visit.outcome() == Outcome.FAILED;
  }

  private static boolean isTrouble(Outcome outcome) {
    return switch (outcome) {
      case REFUSED, BLOCKED, FAILED -> true;
      case FETCHED, UNCHANGED, COPY, LISTED, MOVED, OLDER -> false;
    };
  }

  /** How many addresses of all hosts had the outcome. */
  public int count(Outcome outcome) {
    return sites.values().stream().mapToInt(s -> s.getOrDefault(outcome, 0)).sum();
  }
}
