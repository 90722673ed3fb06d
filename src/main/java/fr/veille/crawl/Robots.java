package fr.veille.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Obeys robots.txt as RFC 9309 has it: what is there binds, a file that does not exist allows everything, and one that cannot be read just now forbids
 * everything until it can.
 */
final class Robots {
  private static final int LONGEST = 500 << 10; // the RFC's own measure of what must be read
  private static final int REDIRECTS = 5;
  private static final Duration FRESH = Duration.ofHours(24);
  private static final Duration USABLE = Duration.ofDays(30);
  private static final List<String> NAMES = List.of(Manners.NAME.toLowerCase(Locale.ROOT));

  private final Dialler dialler;
  private final Manners manners;
  private final Frontier frontier;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  Robots(Dialler dialler, Manners manners, Frontier frontier) {
    this.dialler = dialler;
    this.manners = manners;
    this.frontier = frontier;
  }

  /**
   * A robots.txt as it was read.
   *
   * @param origin scheme, host and port that it holds for
   * @param body empty where there is no such file
   */
  record Read(String origin, String body, Instant at) {}

  /** What holds for an origin in this run. */
  private record Answer(@Nullable BaseRobotRules rules, String reason) {}

  /** The outcome that robots.txt alone gives an address, null where it may be asked for. */
  @Nullable Visit keepsOut(Target target) throws InterruptedException {
    Answer answer = answer(Urls.origin(target.url()));
    if (answer.rules() == null) {
      return Visit.of(target, Outcome.FAILED, answer.reason());
    }
    return answer.rules().isAllowed(target.url()) ? null : Visit.of(target, Outcome.REFUSED, "robots.txt");
  }

  /** The pause between two requests: ours, or the longer one that robots.txt asks for. */
  Duration delay(String url) throws InterruptedException {
    BaseRobotRules rules = answer(Urls.origin(url)).rules();
    Duration asked = rules == null || rules.getCrawlDelay() <= 0 ? Duration.ZERO : Duration.ofMillis(rules.getCrawlDelay());
    return asked.compareTo(manners.delay()) > 0 ? asked : manners.delay();
  }

  /** Sitemaps that the origin's robots.txt names. */
  List<String> sitemaps(String url) throws InterruptedException {
    BaseRobotRules rules = answer(Urls.origin(url)).rules();
    return rules == null ? List.of() : rules.getSitemaps();
  }

  private Answer answer(String origin) throws InterruptedException {
    Answer known = answers.get(origin);
    if (known == null) {
      known = ask(origin);
      answers.put(origin, known);
    }
    return known;
  }

  private Answer ask(String origin) throws InterruptedException {
    Read kept = frontier.robots(origin);
    if (kept != null && Instant.now().isBefore(kept.at().plus(FRESH))) {
      return new Answer(parse(kept), "");
    }
    try {
      Read read = new Read(origin, fetch(origin + "/robots.txt"), Instant.now());
      frontier.robots(read);
      return new Answer(parse(read), "");
    } catch (FetchException e) {
      return kept != null && Instant.now().isBefore(kept.at().plus(USABLE))
          ? new Answer(parse(kept), "")
          : new Answer(null, "robots.txt cannot be read (" + e.reason() + "), and until it can the host is left alone");
    }
  }

  private static BaseRobotRules parse(Read read) {
    return parse(read.origin() + "/robots.txt", read.body(), NAMES);
  }

  static BaseRobotRules parse(String url, String body, List<String> names) {
    // The parser drops a host whose delay is longer than its limit; ours only gets slower.
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, Integer.MAX_VALUE);
    return parser.parseContent(url, body.getBytes(UTF_8), "text/plain", names);
  }

  private String fetch(String url) throws FetchException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return follow(url);
      } catch (FetchException e) {
        if (!e.isWorthAnotherTry() || attempt >= manners.tries()) {
          throw e;
        }
        Thread.sleep(Backoff.before(attempt + 1, manners.backOff()));
      }
    }
  }

  private String follow(String url) throws FetchException, InterruptedException {
    String next = url;
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      Response response = dialler.get(next, null);
      int status = response.status();
      if (status / 100 == 2) {
        byte[] content = response.content();
        return new String(Arrays.copyOf(content, Math.min(content.length, LONGEST)), UTF_8);
      }
      if (status / 100 == 4 && status != 429) {
        return "";
      }
      String location = status / 100 == 3 ? response.header("location") : null;
      String target = location == null ? null : Urls.resolve(next, location);
      if (target == null) {
        throw new FetchException("HTTP " + status, status == 429 || status / 100 == 5);
      }
      next = target;
    }
    return ""; // more redirects than the RFC follows: as if there were no such file
  }
}
