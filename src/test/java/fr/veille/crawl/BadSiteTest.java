package fr.veille.crawl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that misbehaves in every way that sites do, on purpose or not. */
class BadSiteTest {
  private static final String HTML = "text/html; charset=utf-8";

  @TempDir Path out;
  private LocalSite site;

  @BeforeEach
  void startSite() throws IOException {
    site = LocalSite.of("none");
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  private static byte[] page(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(BadSiteTest.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }

  private static LocalSite.Answer article() {
    return x -> LocalSite.send(x, 200, HTML, page("site/le-cable-de-brest-arrive.html"));
  }

  private String outcomeOf(String path) throws Exception {
    CrawlReport report = Crawling.crawl(site.url() + path, out);
    String trouble = Crawling.trouble(report, site.url() + path);
    return trouble.equals("none") ? report.sites().toString() : trouble;
  }

  @Test
  void slowBytesAreNotWaitedFor() throws Exception {
    site.at(
        "/lent",
        x -> {
          x.sendResponseHeaders(200, 0);
          OutputStream body = x.getResponseBody();
          for (int i = 0; i < 600; i++) {
            body.write('.');
            body.flush();
            try {
              Thread.sleep(10);
            } catch (InterruptedException e) {
              return;
            }
          }
        });
    assertEquals("FAILED: no complete answer within 0.7 s, 2 times", outcomeOf("/lent"));
  }

  @Test
  void aRedirectLoopIsSeen() throws Exception {
    site.at("/a", LocalSite.redirect(302, "/b")).at("/b", LocalSite.redirect(302, "/a"));
    CrawlReport report = Crawling.crawl(site.url() + "/a", out);
    assertEquals("FAILED: a redirect loop", Crawling.trouble(report, site.url() + "/b"));
    assertEquals(1, site.timesAsked("/a"));
  }

  @Test
  void aPageThatRedirectsToItselfIsALoopToo() throws Exception {
    site.at("/a", LocalSite.redirect(301, "/a"));
    assertEquals("FAILED: a redirect loop", outcomeOf("/a"));
  }

  @Test
  void redirectsAreFollowedThreeTimesAndNotFour() throws Exception {
    for (int i = 0; i < 9; i++) {
      site.at("/" + i, LocalSite.redirect(302, "/" + (i + 1)));
    }
    CrawlReport report = Crawling.crawl(site.url() + "/0", out);
    assertEquals("FAILED: more than 3 redirects in a row", Crawling.trouble(report, site.url() + "/3"));
    assertEquals(0, site.timesAsked("/4"));
  }

  @Test
  void aPageThatMovedIsStoredUnderItsNewAddress() throws Exception {
    site.at("/ancien", LocalSite.redirect(301, "/nouveau")).at("/nouveau", article());
    CrawlReport report = Crawling.crawl(site.url() + "/ancien", out);
    assertEquals(1, report.count(Outcome.MOVED));
    assertEquals(site.url() + "/nouveau", Crawling.articles(out).getFirst().path("url").asString());
  }

  @Test
  void aRedirectToTheMetadataServiceIsNotFollowed() throws Exception {
    site.at("/a", LocalSite.redirect(302, "http://169.254.169.254/latest/meta-data/"));
    assertEquals("FAILED: a redirect out of the crawl, to http://169.254.169.254/latest/meta-data/", outcomeOf("/a"));
  }

  @Test
  void aRedirectToAnotherSchemeIsNotFollowed() throws Exception {
    site.at("/a", LocalSite.redirect(302, "file:///etc/passwd"));
    assertEquals("FAILED: a redirect to file:///etc/passwd", outcomeOf("/a"));
  }

  @Test
  void aWrongCharsetSpoilsNoArticle() throws Exception {
    site.at("/a", x -> LocalSite.send(x, 200, "text/html; charset=utf8mb4", page("site/le-cable-de-brest-arrive.html")));
    Crawling.crawl(site.url() + "/a", out);
    assertEquals(List.of("Le câble de Brest arrive à terre"), Crawling.titles(out));
  }

  @Test
  void aCharsetOfTheLastCenturyIsRead() throws Exception {
    byte[] latin = new String(page("site/le-cable-de-brest-arrive.html"), UTF_8).replace("utf-8", "iso-8859-1").getBytes(ISO_8859_1);
    site.at("/a", x -> LocalSite.send(x, 200, "text/html", latin));
    Crawling.crawl(site.url() + "/a", out);
    assertEquals(List.of("Le câble de Brest arrive à terre"), Crawling.titles(out));
  }

  @Test
  void aGzipBombDoesNotGoOff() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[8 << 20]);
    }
    assertTrue(bomb.size() < Crawling.NARROW.bytes());
    site.at(
        "/bombe",
        x -> {
          x.getResponseHeaders().set("Content-Encoding", "gzip");
          LocalSite.send(x, 200, HTML, bomb.toByteArray());
        });
    assertEquals("FAILED: more than 64 kB after decompression", outcomeOf("/bombe"));
  }

  @Test
  void aPageWithoutEndIsCutOff() throws Exception {
    site.at(
        "/sans-fin",
        x -> {
          x.sendResponseHeaders(200, 0);
          for (int i = 0; i < 10_000; i++) {
            x.getResponseBody().write(new byte[1024]);
          }
        });
    assertEquals("FAILED: more than 64 kB", outcomeOf("/sans-fin"));
  }

  @Test
  void aCompressionNobodyAskedForFails() throws Exception {
    site.at(
        "/a",
        x -> {
          x.getResponseHeaders().set("Content-Encoding", "br");
          LocalSite.send(x, 200, HTML, new byte[] {1, 2, 3});
        });
    assertEquals("FAILED: the answer is compressed with 'br', which was not asked for", outcomeOf("/a"));
  }

  @Test
  void anEndlessCalendarComesToAnEnd() throws Exception {
    for (int day = 0; day < 500; day++) {
      site.at("/jour?n=" + day, HTML, "<html><body><a href='/jour?n=" + (day + 1) + "'>Le lendemain</a></body></html>");
    }
    Crawling.crawl(site.url() + "/jour?n=0", out);
    assertEquals(3, site.asked().stream().filter(p -> p.startsWith("/jour?n=") && !p.endsWith("=0")).count());
  }

  @Test
  void aHostThatIsBusyIsAskedAgainWhenItSays() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    LocalSite.Answer article = article();
    site.at(
        "/a",
        x -> {
          if (asked.getAndIncrement() == 0) {
            x.getResponseHeaders().set("Retry-After", "1");
            x.sendResponseHeaders(429, -1);
          } else {
            article.to(x);
          }
        });
    Crawling.crawl(site.url() + "/a", out);
    assertEquals(2, asked.get());
    assertEquals(1, Crawling.titles(out).size());
  }

  @Test
  void aHostThatStaysBusyIsLeftAloneUntilTheNextRun() throws Exception {
    site.at("/", HTML, "<html><body><a href='/a'>a</a> <a href='/b'>b</a> <a href='/c'>c</a></body></html>");
    site.at("/a", LocalSite.status(503)).at("/b", article()).at("/c", LocalSite.status(404));
    CrawlReport report = Crawling.crawl(site.url(), out);
    assertEquals("FAILED: HTTP 503, 2 times", Crawling.trouble(report, site.url() + "/a"));
    assertEquals(2, report.left().getFirst().addresses());
    site.at("/a", LocalSite.status(404));
    Crawling.crawl(site.url(), out);
    assertEquals(1, Crawling.titles(out).size());
  }

  @Test
  void aHostThatAsksForHoursIsLeftAtOnce() throws Exception {
    site.at(
        "/a",
        x -> {
          x.getResponseHeaders().set("Retry-After", "7200");
          x.sendResponseHeaders(429, -1);
        });
    CrawlReport report = Crawling.crawl(site.url() + "/a", out);
    assertEquals("HTTP 429, and the host asks to be left alone for 7200 s", report.left().getFirst().reason());
    assertEquals(1, site.timesAsked("/a"));
  }

  @Test
  void aBotWallIsBlockedWhateverItsStatus() throws Exception {
    site.at(
        "/a",
        HTML,
        "<html><head><title>Just a moment...</title><meta property='og:type' content='article'></head><body><article><p>"
            + "Checking your browser before accessing the site. ".repeat(5)
            + "</p></article></body></html>");
    assertEquals("BLOCKED: bot wall (« Just a moment... »)", outcomeOf("/a"));
    assertEquals(List.of(), Crawling.titles(out));
  }

  @Test
  void aFrenchBotWallIsBlockedToo() throws Exception {
    site.at("/a", HTML, "<html><head><title>lejournal.example</title></head><body><p>Vérifiez que vous êtes humain.</p></body></html>");
    assertEquals("BLOCKED: bot wall", outcomeOf("/a"));
  }

  @Test
  void aSiteWhoseRobotsTxtIsOutOfOrderIsNotAsked() throws Exception {
    site.at("/robots.txt", LocalSite.status(503)).at("/a", article());
    assertEquals("FAILED: robots.txt cannot be read (HTTP 503), and until it can the host is left alone", outcomeOf("/a"));
    assertEquals(0, site.timesAsked("/a"));
  }

  @Test
  void aTrapThatRobotsTxtNamesIsNotTouched() throws Exception {
    site.at("/robots.txt", "text/plain", "User-agent: *\nDisallow: /piege\n");
    site.at("/", HTML, "<html><body><a href='/piege/1'>ne pas suivre</a> <a href='/saut'>suivre</a></body></html>");
    site.at("/saut", LocalSite.redirect(302, "/piege/2"));
    CrawlReport report = Crawling.crawl(site.url(), out);
    assertEquals(2, report.count(Outcome.REFUSED));
    assertTrue(site.asked().stream().noneMatch(p -> p.startsWith("/piege")), site.asked().toString());
  }

  @Test
  void aPageThatAsksNotToBeIndexedIsNotStored() throws Exception {
    String page = new String(page("site/le-cable-de-brest-arrive.html"), UTF_8);
    site.at("/a", HTML, page.replace("<head>", "<head><meta name=\"robots\" content=\"noindex, follow\">"));
    assertEquals("REFUSED: the page asks not to be indexed", outcomeOf("/a"));
  }

  @Test
  void anAddressOfATooGreatLengthIsNotAsked() throws Exception {
    site.at("/", HTML, "<html><body><a href='/" + "a".repeat(400) + "'>long</a></body></html>");
    Crawling.crawl(site.url(), out);
    assertTrue(site.asked().stream().allMatch(p -> p.length() < 200), "asked for a long address");
  }

  @Test
  void aServerThatIsNotThereIsAFailureWithItsReason() throws Exception {
    site.close();
    assertTrue(outcomeOf("/a").startsWith("FAILED: robots.txt cannot be read (no connection to 127.0.0.1"), outcomeOf("/a"));
  }
}
