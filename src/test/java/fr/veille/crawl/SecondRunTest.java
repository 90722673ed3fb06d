package fr.veille.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next morning. */
class SecondRunTest {
  @TempDir Path out;
  private LocalSite site;
  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicInteger version = new AtomicInteger();

  @BeforeEach
  void startSite() throws IOException {
    site = LocalSite.of("none");
    site.at("/", tagged("site/index.html"));
    site.at("/rubrique/industrie/", tagged("site/rubrique/industrie/index.html"));
    for (String name : new String[] {"fonderie-de-grenoble-double-ses-tranches", "un-modele-ouvert-pour-les-notaires", "le-cable-de-brest-arrive"}) {
      site.at("/" + name + ".html", tagged("site/" + name + ".html"));
    }
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  private LocalSite.Answer tagged(String name) {
    return x -> {
      String tag = "\"" + name.hashCode() + version.get() + "\"";
      x.getResponseHeaders().set("ETag", tag);
      if (tag.equals(x.getRequestHeaders().getFirst("If-None-Match"))) {
        x.sendResponseHeaders(304, -1);
      } else {
        byte[] body = page(name);
        sent.addAndGet(body.length);
        LocalSite.send(x, 200, "text/html; charset=utf-8", body);
      }
    };
  }

  private static byte[] page(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(SecondRunTest.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }

  @Test
  void anUnchangedSiteSendsNothingAgain() throws Exception {
    assertEquals(3, Crawling.crawl(site.url(), out).count(Outcome.FETCHED));
    sent.set(0);
    CrawlReport second = Crawling.crawl(site.url(), out);
    assertEquals(0, sent.get());
    assertEquals(5, second.count(Outcome.UNCHANGED));
    assertEquals(0, second.count(Outcome.FETCHED));
    assertEquals(3, Crawling.titles(out).size());
  }

  @Test
  void aTagThatChangesWithoutItsPageChangesNothing() throws Exception {
    Crawling.crawl(site.url(), out);
    version.incrementAndGet();
    CrawlReport second = Crawling.crawl(site.url(), out);
    assertEquals(5, second.count(Outcome.UNCHANGED));
    assertEquals(0, second.count(Outcome.FETCHED));
  }

  @Test
  void aChangedArticleTakesThePlaceOfTheOldOne() throws Exception {
    Crawling.crawl(site.url(), out);
    String corrected = new String(page("site/le-cable-de-brest-arrive.html"), UTF_8).replace("trois cents térabits", "quatre cents térabits");
    site.at("/le-cable-de-brest-arrive.html", "text/html; charset=utf-8", corrected);
    assertEquals(1, Crawling.crawl(site.url(), out).count(Outcome.FETCHED));
    assertEquals(3, Crawling.titles(out).size());
    assertEquals(true, Crawling.articles(out).get(1).path("text").asString().contains("quatre cents térabits"));
  }

  @Test
  void robotsTxtIsReadOnceADay() throws Exception {
    Crawling.crawl(site.url(), out);
    site.forget();
    Crawling.crawl(site.url(), out);
    assertEquals(1, site.timesAsked("/"));
    assertEquals(0, site.timesAsked("/robots.txt"));
  }
}
