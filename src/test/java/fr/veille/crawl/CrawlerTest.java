package fr.veille.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import tools.jackson.databind.JsonNode;

class CrawlerTest {
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

  private CrawlReport crawl() throws Exception {
    return Crawling.crawl(site.url(), out);
  }

  @Test
  void storesTheArticlesOfASiteAndNoListPages() throws Exception {
    CrawlReport report = crawl();
    assertEquals(
        List.of("La fonderie de Grenoble double ses tranches", "Le câble de Brest arrive à terre", "Un modèle ouvert pour les notaires"), Crawling.titles(out));
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

  @Test
  void writesWhatIngestReads() throws Exception {
    crawl();
    JsonNode cable = Crawling.articles(out).get(1);
    assertEquals("Le câble de Brest arrive à terre", cable.path("title").asString());
    assertEquals("2025-02-20", cable.path("published").asString());
    assertEquals("Maud Ferrand", cable.path("author").path(0).asString());
    assertEquals(site.url() + "/le-cable-de-brest-arrive.html", cable.path("url").asString());
    assertTrue(cable.path("text").asString().startsWith("Le câble sous-marin qui relie Brest à Halifax"), cable.path("text").asString());
  }

  @Test
  void goesNoDeeperThanAsked() throws Exception {
    CrawlPlan plan = Crawling.plan(site.url(), out);
    Crawling.crawl(new CrawlPlan(plan.seeds(), out, 1, 100, null, false, true, plan.manners(), plan.limits()));
    assertEquals(List.of("La fonderie de Grenoble double ses tranches"), Crawling.titles(out));
  }

  @Test
  void storesNoMoreThanAskedAndTheRestNextTime() throws Exception {
    CrawlPlan plan = Crawling.plan(site.url(), out);
    CrawlPlan one = new CrawlPlan(plan.seeds(), out, 3, 1, null, false, true, plan.manners(), plan.limits());
    CrawlReport report = Crawling.crawl(one);
    assertEquals(1, Crawling.titles(out).size());
    assertEquals(1, report.left().size());
    Crawling.crawl(one);
    assertEquals(2, Crawling.titles(out).size());
  }

  @Test
  void leavesWhatIsOlderThanAsked() throws Exception {
    CrawlReport report = Crawling.crawl(Crawling.since(Crawling.plan(site.url(), out), LocalDate.of(2025, 3, 1)));
    assertEquals(List.of("La fonderie de Grenoble double ses tranches", "Un modèle ouvert pour les notaires"), Crawling.titles(out));
    assertEquals(1, report.count(Outcome.OLDER));
  }

  @Test
  void aRehearsalWritesNothingAndSaysWhyNot() throws Exception {
    List<Prospect> prospects = Crawler.rehearse(Crawling.plan(site.url(), out.resolve("nothing")), ParagraphReader::read);
    assertFalse(Files.exists(out.resolve("nothing")));
    assertEquals("", whyNot(prospects, site.url() + "/fonderie-de-grenoble-double-ses-tranches.html"));
    assertEquals("robots.txt", whyNot(prospects, site.url() + "/prive-note-interne.html"));
    assertEquals("another host", whyNot(prospects, "https://ailleurs.example/article.html"));
    assertEquals("no page, by its name", whyNot(prospects, site.url() + "/photo.jpg"));
    assertEquals(0, site.timesAsked("/fonderie-de-grenoble-double-ses-tranches.html"));
  }

  private static String whyNot(List<Prospect> prospects, String url) {
    return String.valueOf(prospects.stream().filter(p -> p.url().equals(url)).findFirst().orElseThrow().whyNot()).replace("null", "");
  }

  @Test
  void keepsAllThatWasAnsweredInWarc() throws Exception {
    CrawlPlan plan = Crawling.plan(site.url(), out);
    Crawling.crawl(new CrawlPlan(plan.seeds(), out, 3, 100, null, true, true, plan.manners(), plan.limits()));
    List<String> urls = new ArrayList<>();
    try (Stream<Path> files = Files.list(out.resolve(Crawler.HIDDEN).resolve("warc"));
        WarcReader reader = new WarcReader(files.findFirst().orElseThrow())) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response && response.http().status() == 200) {
          urls.add(response.target().replace(site.url(), ""));
          assertTrue(new String(response.http().body().stream().readAllBytes(), UTF_8).length() > 20);
        }
      }
    }
    assertTrue(urls.containsAll(List.of("/robots.txt", "/", "/le-cable-de-brest-arrive.html")), urls.toString());
  }
}
