package fr.veille.article;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlReaderTest {
  private static final Path PAGES = Path.of(System.getProperty("veille.home"), "src/test/resources/fr/veille/article/pages");

  /** A page of one layout and what it should give; the same file can be given to {@code veille bench article}. */
  record Expected(String file, JsonNode json) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Expected> pages() throws IOException {
    List<Expected> pages = new ArrayList<>();
    for (String line : Files.readAllLines(PAGES.resolve("pages.jsonl"))) {
      JsonNode json = JsonMapper.shared().readTree(line);
      pages.add(new Expected(json.path("file").asString(), json));
    }
    return pages.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatAReaderOfThePageReads(Expected page) throws IOException {
    Article read = HtmlReader.read(page.file(), Files.readAllBytes(PAGES.resolve(page.file())), null, null);
    JsonNode json = page.json();
    assertAll(
        () -> assertEquals(json.path("title").asString(), read.title()),
        () -> assertEquals(strings(json.path("author")), read.authors()),
        () -> assertEquals(json.path("date").asString(), Objects.toString(read.published(), "")),
        () -> assertEquals(json.path("language").asString(), read.language()),
        () -> assertEquals(json.path("paywalled").asBoolean(), read.paywalled()));
    assertAll(strings(json.path("with")).stream().map(s -> () -> assertTrue(read.text().contains(s), "lost: " + s + "\n" + read.text())));
    assertAll(strings(json.path("without")).stream().map(s -> () -> assertFalse(read.text().contains(s), "intruded: " + s + "\n" + read.text())));
  }

  private static List<String> strings(JsonNode array) {
    return array.values().stream().map(JsonNode::asString).toList();
  }

  @Test
  void theServersCharsetCountsOnlyWhereTheBytesAllowIt() {
    String html = "<title>Été</title><p>Où sont passées les plaquettes ? Nul ne le sait à Évry, où l’on en a cherché toute la journée.</p>";
    for (String actual : List.of("UTF-8", "windows-1252", "UTF-16LE")) {
      for (String said : List.of("utf-8", "iso-8859-1", "x-no-such-charset")) {
        Article read = HtmlReader.read("a", html.getBytes(Charset.forName(actual)), said, null);
        assertEquals("Été", read.title(), actual + " called " + said);
      }
    }
  }

  @Test
  void aBrokenScriptOfMetadataStillGivesWhatItsOtherLinesSay() {
    String html =
        """
        <html><head><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ariane Sellier"},
        "image":{"url":"<img width="300">"},"datePublished":"2022-06-01T08:00:00+02:00"}</script></head><body><p>Un.</p></body></html>
        """;
    Article read = HtmlReader.read("a", html.getBytes(StandardCharsets.UTF_8), null, null);
    assertEquals(List.of("Ariane Sellier"), read.authors());
    assertEquals(LocalDate.of(2022, 6, 1), read.published());
  }

  @Test
  void aDayOfChangeIsNoDayOfPublication() {
    String html = "<html><head><meta property='article:modified_time' content='2024-05-05'></head><body><h1>Titre d’essai</h1><p>Mis à jour le 5 mai 2024</p><p>Du texte.</p></body></html>";
    assertNull(HtmlReader.read("a", html.getBytes(StandardCharsets.UTF_8), null, null).published());
  }

  @Test
  void anEmptyOrNonsensicalPageGivesNoText() {
    for (String html : List.of("", "<", "<html><body></body></html>", "\u0000\u0001", "<script>if (a<b) {}</script>")) {
      assertEquals("", HtmlReader.read("a", html.getBytes(StandardCharsets.UTF_8), null, null).text().strip().replaceAll("[^\\p{L}]", ""), html);
    }
  }
}
