package fr.veille.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import fr.veille.article.Article;
import fr.veille.article.ArticleFiles;
import fr.veille.article.Found;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrawlCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private HttpServer server;
  private String site;

  @BeforeEach
  void startSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          try (exchange;
              InputStream in = getClass().getResourceAsStream("/fr/veille/crawl/site" + path + (path.endsWith("/") ? "index.html" : ""))) {
            byte[] body = in == null ? new byte[0] : in.readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", path.endsWith(".txt") ? "text/plain" : "text/html");
            exchange.sendResponseHeaders(in == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @AfterEach
  void stopSite() {
    server.stop(0);
  }

  private int veille(String... args) {
    return Veille.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private int crawl(String... more) {
    List<String> args = new ArrayList<>(List.of("crawl", "--out", folder.resolve("articles").toString(), "--allow-private", "--delay", "0"));
    args.addAll(List.of(more));
    return veille(args.toArray(String[]::new));
  }

  @Test
  void storesArticlesThatIngestReads() {
    assertEquals(ExitCode.FOUND, crawl(site));
    List<Article> articles = new ArrayList<>();
    ArticleFiles.read(List.of(folder.resolve("articles")), found -> articles.add(((Found.Whole) found).article()));
    Article cable = articles.stream().filter(a -> a.id().endsWith("/le-cable-de-brest-arrive.html")).findFirst().orElseThrow();
    assertEquals(3, articles.size());
    assertEquals("Le câble de Brest arrive à terre", cable.title());
    assertEquals(List.of("Maud Ferrand"), cable.authors());
    assertEquals("2025-02-20", String.valueOf(cable.published()));
    assertTrue(cable.text().contains("\n\nQuatre opérateurs se partagent la facture"), cable.text());
    assertTrue(out.toString().contains("refused: " + site + "prive-note-interne.html (robots.txt)"), out.toString());
  }

  @Test
  void aFileOfSitesMayHaveCommentsAndABadLine() throws IOException {
    Path sites = folder.resolve("sites.txt");
    Files.writeString(sites, "# nos sites\n" + site + " # le courrier\nn’importe quoi\n", UTF_8);
    assertEquals(ExitCode.FOUND, crawl("--sites", sites.toString()));
    assertTrue(err.toString().contains("sites.txt:3: 'n’importe quoi' is no http or https address"), err.toString());
  }

  @Test
  void aDryRunStoresNothing() {
    assertEquals(ExitCode.FOUND, crawl("--dry-run", site));
    assertTrue(out.toString().contains("leave\t" + site + "prive-note-interne.html\trobots.txt"), out.toString());
    assertTrue(Files.notExists(folder.resolve("articles")));
  }

  @Test
  void aSiteWithoutArticlesFindsNothing() {
    assertEquals(ExitCode.NOTHING, crawl(site + "nulle-part"));
    assertTrue(out.toString().contains("failed: " + site + "nulle-part (HTTP 404)"), out.toString());
  }

  @Test
  void thisMachineIsNotCrawledUnlessAllowed() {
    assertEquals(ExitCode.NOTHING, veille("crawl", "--out", folder.toString(), site));
    assertTrue(out.toString().contains("127.0.0.1 is no public address; --allow-private permits it"), out.toString());
  }

  @Test
  void wrongUsageSaysWhatWouldBeRight() {
    assertEquals(ExitCode.ERROR, veille("crawl", "--out", folder.toString(), "journal.example"));
    assertEquals(ExitCode.ERROR, veille("crawl", "--out", folder.toString()));
    assertEquals(ExitCode.ERROR, veille("crawl", "--out", folder.toString(), "--delay", "0.1", site));
    assertEquals(ExitCode.ERROR, veille("crawl", "--out", folder.toString(), "--contact", "moi (ici)", site));
    assertTrue(err.toString().contains("'journal.example' is no http or https address"), err.toString());
    assertTrue(err.toString().contains("Give at least one address, or --sites FILE"), err.toString());
  }
}
