package fr.veille.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Crawls a local site as fast as it can and looks at what was stored. */
final class Crawling {
  static final Manners QUICK = new Manners("essai@veille.example", Duration.ZERO, 4, 2, Duration.ofMillis(5));
  static final Limits NARROW = new Limits(64 << 10, Duration.ofMillis(700), 3, 200);

  private Crawling() {}

  static CrawlPlan plan(String seed, Path out) {
    return new CrawlPlan(List.of(seed), out, 3, 100, null, false, true, QUICK, NARROW);
  }

  static CrawlPlan since(CrawlPlan plan, @Nullable LocalDate day) {
    return new CrawlPlan(plan.seeds(), plan.out(), plan.depth(), plan.max(), day, plan.warc(), plan.allowPrivate(), plan.manners(), plan.limits());
  }

  static CrawlReport crawl(CrawlPlan plan) throws IOException, InterruptedException {
    return Crawler.crawl(plan, ParagraphReader::read, step -> {});
  }

  static CrawlReport crawl(String seed, Path out) throws IOException, InterruptedException {
    return crawl(plan(seed, out));
  }

  /** The stored articles as {@code ingest} finds them, by the order of their titles. */
  static List<JsonNode> articles(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(f -> f.toString().endsWith(".jsonl") && !out.relativize(f).startsWith(Crawler.HIDDEN))
          .map(Crawling::article)
          .sorted((a, b) -> a.path("title").asString().compareTo(b.path("title").asString()))
          .toList();
    }
  }

  static List<String> titles(Path out) throws IOException {
    return articles(out).stream().map(a -> a.path("title").asString()).toList();
  }

  private static JsonNode article(Path file) {
    try {
      return JsonMapper.shared().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The reason that the report gives for an address that brought nothing. */
  static String trouble(CrawlReport report, String url) {
    return report.troubles().stream().filter(t -> t.url().equals(url)).map(t -> t.outcome() + ": " + t.reason()).findFirst().orElse("none");
  }
}
