package fr.veille.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page and what reading it should give.
 *
 * @param file of the page
 * @param with what its text must hold
 * @param without what its text must not hold
 * @param title null where nothing is known of it
 * @param authors empty where nothing is known of them
 * @param date ISO day, null where nothing is known of it
 * @param paywalled null where nothing is known of it
 */
public record ArticleCase(
    Path file, List<String> with, List<String> without, @Nullable String title, List<String> authors, @Nullable String date, @Nullable Boolean paywalled) {
  public ArticleCase {
    with = List.copyOf(with);
    without = List.copyOf(without);
    authors = List.copyOf(authors);
  }

  /**
   * The cases of a JSON Lines file; the file of each page is given relative to it.
   *
   * @throws IOException where a line is no case, naming the line
   */
  public static List<ArticleCase> read(Path cases) throws IOException {
    List<ArticleCase> read = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(cases)) {
      number++;
      if (!line.isBlank()) {
        try {
          read.add(parse(cases, JsonMapper.shared().readTree(line)));
        } catch (JacksonException | IllegalArgumentException e) {
          throw new IOException(cases + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return read;
  }

  private static ArticleCase parse(Path cases, JsonNode node) {
    String file = node.path("file").asStringOpt().orElseThrow(() -> new IllegalArgumentException("\"file\" is missing"));
    JsonNode paywalled = node.path("paywalled");
    return new ArticleCase(
        cases.resolveSibling(file),
        strings(node.path("with")),
        strings(node.path("without")),
        node.path("title").asStringOpt().orElse(null),
        strings(node.path("author")),
        node.path("date").asStringOpt().orElse(null),
        paywalled.isBoolean() ? (Boolean) paywalled.asBoolean() : null);
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    (node.isArray() ? node.values() : List.of(node)).forEach(n -> n.asStringOpt().ifPresent(strings::add));
    return strings;
  }
}
