package fr.veille.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CrawlerTest {
  private static final Manners QUICK = new Manners("essai@veille.example", Duration.ZERO, 4, 2, Duration.ofMillis(5));

  @TempDir Path out;
  private LocalSite site;

  @BeforeEach
  void startSite() throws IOException {
    site = LocalSite.of("site");
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  private CrawlReport crawl() throws IOException, InterruptedException {
    return Crawler.crawl(
        new CrawlPlan(List.of(site.url()), out, 3, 100, null, false, true, QUICK, Limits.USUAL), ParagraphReader::read, step -> {});
  }

  private List<String> titles() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(f -> f.toString().endsWith(".jsonl") && !out.relativize(f).startsWith(Crawler.HIDDEN))
          .map(CrawlerTest::article)
          .map(a -> a.path("title").asString())
          .sorted()
          .toList();
    }
  }

  private static JsonNode article(Path file) {
    try {
      return JsonMapper.shared().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void storesTheArticlesOfASiteAndNoListPages() throws Exception {
    CrawlReport report = crawl();
    assertEquals(
        List.of("La fonderie de Grenoble double ses tranches", "Le câble de Brest arrive à terre", "Un modèle ouvert pour les notaires"), titles());
    assertEquals(3, report.count(Outcome.FETCHED));
    assertEquals(2, report.count(Outcome.LISTED));
    assertEquals(1, report.count(Outcome.REFUSED));
  }

  @Test
  void asksForEachPageOnceAndForNoneElsewhere() throws Exception {
    crawl();
    assertEquals(1, site.timesAsked("/fonderie-de-grenoble-double-ses-tranches.html"));
    assertTrue(site.asked().stream().noneMatch(p -> p.contains("utm_") || p.endsWith(".jpg") || p.contains("#")), site.asked().toString());
  }

  @Test
  void obeysRobotsAndSaysWhoItIs() throws Exception {
    CrawlReport report = crawl();
    assertEquals("/robots.txt", site.asked().getFirst());
    assertFalse(site.asked().contains("/prive-note-interne.html"));
    assertEquals("robots.txt", report.troubles().getFirst().reason());
    assertEquals("Veille/0.1 (+essai@veille.example)", site.userAgent());
  }
}
