package fr.veille.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How articles are found that no page links to, and what is not taken for one. */
class DiscoveryTest {
  private static final String HTML = "text/html; charset=utf-8";

  @TempDir Path out;
  private LocalSite site;

  @BeforeEach
  void startSite() throws IOException {
    site = LocalSite.of("discovery");
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(DiscoveryTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** An article that says nothing of its date. */
  private void undated(String path, String title, int number) {
    site.at(path, HTML, "<html><body><article><h1>" + title + "</h1><p>" + ManyArticles.text(number) + "</p></article></body></html>");
  }

  private void home(String head) {
    site.at("/", HTML, "<html><head>" + head + "</head><body><h1>Accueil</h1></body></html>");
  }

  @Test
  void aFeedThatTheHomePageAnnouncesGivesArticlesAndTheirDates() throws Exception {
    home("<link rel='alternate' type='application/rss+xml' href='/flux.xml'>");
    undated("/un", "Un", 1);
    undated("/deux", "Deux", 2);
    Crawling.crawl(site.url(), out);
    assertEquals(List.of("Deux", "Un"), Crawling.titles(out));
    assertEquals("2025-03-13", Crawling.articles(out).get(0).path("published").asString());
    assertEquals("2025-03-14", Crawling.articles(out).get(1).path("published").asString());
  }

  @Test
  void newestArticlesAreAskedForFirst() throws Exception {
    home("<link rel='alternate' type='application/rss+xml' href='/flux.xml'>");
    undated("/un", "Un", 1);
    undated("/deux", "Deux", 2);
    Crawling.crawl(site.url(), out);
    assertTrue(site.asked().indexOf("/un") < site.asked().indexOf("/deux"), site.asked().toString());
  }

  @Test
  void anAtomFeedGivenByItselfIsCrawled() throws Exception {
    undated("/trois", "Trois", 3);
    Crawling.crawl(site.url() + "/atome.xml", out);
    assertEquals(List.of("Trois"), Crawling.titles(out));
    assertEquals("2025-01-02", Crawling.articles(out).getFirst().path("published").asString());
  }

  @Test
  void aNewsSitemapThatRobotsTxtDoesNotNameIsFound() throws Exception {
    home("");
    site.at("/sitemap-news.xml", "application/xml", resource("discovery/news.xml"));
    undated("/un", "Un", 1);
    Crawling.crawl(site.url(), out);
    assertEquals(List.of("Un"), Crawling.titles(out));
    assertEquals("2025-04-10", Crawling.articles(out).getFirst().path("published").asString());
  }

  @Test
  void aSitemapsLastChangeIsNoPublication() throws Exception {
    home("");
    site.at("/robots.txt", "text/plain", "Sitemap: ${site}/plan.xml\n");
    site.at("/plan.xml", "application/xml", resource("discovery/index.xml"));
    site.at("/articles.xml.gz", x -> LocalSite.send(x, 200, "application/gzip", zipped(resource("discovery/pages.xml").replace("${site}", site.url()))));
    undated("/un", "Un", 1);
    Crawling.crawl(site.url(), out);
    assertEquals(List.of("Un"), Crawling.titles(out));
    assertTrue(Crawling.articles(out).getFirst().path("published").isMissingNode());
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void aBrokenFeedIsAFailureWithItsReason() throws Exception {
    site.at("/flux", "application/rss+xml", "<rss version='2.0'><channel><item></rss>");
    CrawlReport report = Crawling.crawl(site.url() + "/flux", out);
    assertTrue(Crawling.trouble(report, site.url() + "/flux").startsWith("FAILED: broken feed"), report.toString());
  }

  @Test
  void tagPagesAreNotArticlesHoweverMuchTheySay() throws Exception {
    undated("/tag/puces", "Puces", 1);
    undated("/un", "Un", 2);
    site.at("/", HTML, "<html><body><a href='/tag/puces'>puces</a> <a href='/un'>un</a></body></html>");
    Crawling.crawl(site.url(), out);
    assertEquals(List.of("Un"), Crawling.titles(out));
  }

  @Test
  void aSyndicatedCopyIsKeptAsAPointer() throws Exception {
    undated("/a", "L’original", 7);
    site.at("/b", HTML, "<html><body><article><h1>Autre titre</h1><p>" + ManyArticles.text(7) + "</p><p>Avec AFP.</p></article></body></html>");
    undated("/c", "Autre chose", 8);
    site.at("/", HTML, "<html><body><a href='/a'>a</a> <a href='/b'>b</a> <a href='/c'>c</a></body></html>");
    CrawlReport report = Crawling.crawl(site.url(), out);
    assertEquals(List.of("Autre chose", "L’original"), Crawling.titles(out));
    assertEquals(1, report.count(Outcome.COPY));
  }

  @Test
  void aPageIsStoredUnderItsCanonicalAddress() throws Exception {
    String canonical = "<link rel='canonical' href='" + site.url() + "/vrai'>";
    site.at("/amp/vrai", HTML, "<html><head>" + canonical + "</head><body><article><h1>Un</h1><p>" + ManyArticles.text(1) + "</p></article></body></html>");
    undated("/vrai", "Un", 1);
    site.at("/", HTML, "<html><body><a href='/amp/vrai'>amp</a> <a href='/vrai'>vrai</a></body></html>");
    CrawlReport report = Crawling.crawl(site.url(), out);
    assertEquals(site.url() + "/vrai", Crawling.articles(out).getFirst().path("url").asString());
    assertEquals(1, Crawling.titles(out).size());
    assertEquals(1, report.count(Outcome.COPY));
  }
}
