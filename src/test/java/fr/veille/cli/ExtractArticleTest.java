package fr.veille.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractArticleTest {
  private static final Path PAGES = Path.of(System.getProperty("veille.home"), "src/test/resources/fr/veille/article/pages");

  @Test
  void printsAnArticleALineAndNamesWhatCannotBeRead() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] command = {"extract", "--what", "article", PAGES.resolve("regional.html").toString(), PAGES.resolve("nowhere.html").toString(), "--format", "jsonl"};
    int code = Veille.run(new PrintWriter(out), new PrintWriter(err, true), command);
    assertEquals(ExitCode.FOUND, code);
    JsonNode line = JsonMapper.shared().readTree(out.toString());
    assertEquals("Crolles. L’extension de l’usine de puces divise les élus", line.path("title").asString());
    assertEquals("Hortense Pelloux", line.path("author").path(0).asString());
    assertEquals("2025-01-29", line.path("published").asString());
    assertEquals("fr", line.path("language").asString());
    assertTrue(line.path("paywalled").asBoolean());
    assertTrue(line.path("text").asString().startsWith("Le conseil communautaire doit voter"), out.toString());
    assertTrue(err.toString().contains("nowhere.html: there is no such file"), err.toString());
  }

  @Test
  void nothingReadableIsAnError() {
    assertEquals(ExitCode.ERROR, ExtractArticle.run(List.of(PAGES.resolve("nowhere.html")), new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())));
  }
}
