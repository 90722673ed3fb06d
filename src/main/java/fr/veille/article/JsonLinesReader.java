package fr.veille.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one line of a collection: a JSON object with text and, where known, id, source, title, author, published; other keys are ignored. */
final class JsonLinesReader {
  private JsonLinesReader() {}

  /**
   * The article of a line.
   *
   * @param fallbackId for a line that gives no id
   * @throws IllegalArgumentException with what is wrong with the line
   */
  static Article read(String fallbackId, String line) {
    JsonNode node;
    try {
      node = JsonMapper.shared().readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
    if (!node.isObject()) {
      throw new IllegalArgumentException("a line holds one JSON object with at least \"text\"");
    }
    String text = text(node, "text");
    if (text == null) {
      throw new IllegalArgumentException("\"text\" is missing");
    }
    String id = Metadata.text(text(node, "id"));
    return new Article(
        id == null ? fallbackId : id,
        text(node, "source"),
        text(node, "title"),
        authors(node.path("author")),
        Metadata.day(text(node, "published")),
        text(node, "language"),
        text(node, "url"),
        text(node, "section"),
        node.path("paywalled").asBoolean(false),
        text);
  }

  private static List<String> authors(JsonNode author) {
    List<String> names = new ArrayList<>();
    for (JsonNode n : author.isArray() ? author.values() : List.of(author)) {
      if (n.isString() && !n.asString().isBlank()) {
        names.add(n.asString());
      }
    }
    return names;
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.asString() : value.isNumber() ? value.toString() : null;
  }
}
