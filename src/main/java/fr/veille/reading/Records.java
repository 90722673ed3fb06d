package fr.veille.reading;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.claim.Claim;
import fr.veille.claim.Modality;
import fr.veille.claim.Polarity;
import fr.veille.entity.EntityType;
import fr.veille.entity.Mention;
import fr.veille.quantity.Value;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The record shape of labelled articles and of what the program prints: one JSON object an article, one line each. */
public final class Records {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Records() {}

  /**
   * Reads one line.
   *
   * @throws IllegalArgumentException with what is wrong where the line is no record
   */
  public static Labelled parse(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.isObject()) {
        throw new IllegalArgumentException("a record is a JSON object");
      }
      return labelled(node);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** Writes the line of a reading, without a line end; the writer is not closed. Offsets count UTF-16 units of {@code text}. */
  public static void write(Reading reading, Writer out) {
    write(Labelled.of(reading), true, out);
  }

  /**
   * The line of a record, without a line end.
   *
   * @param predicted whether the program found it: then claims tell their confidence, and sentences and style are left out
   */
  public static String write(Labelled record, boolean predicted) {
    StringWriter out = new StringWriter();
    write(record, predicted, out);
    return out.toString();
  }

  // Entities and claims one by one: the tree of a whole book would take many times its size.
  private static void write(Labelled record, boolean predicted, Writer writer) {
    try (JsonGenerator out = JSON.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(writer)) {
      out.writeStartObject();
      head(record, predicted).properties().forEach(p -> out.writeName(p.getKey()).writeTree(p.getValue()));
      out.writeName("entities").writeStartArray();
      record.mentions().forEach(m -> out.writeTree(entity(m)));
      out.writeEndArray().writeName("claims").writeStartArray();
      record.claims().forEach(c -> out.writeTree(claim(c, predicted)));
      out.writeEndArray().writeEndObject();
    }
  }

  private static ObjectNode head(Labelled record, boolean predicted) {
    Article article = record.article();
    ObjectNode out = JSON.createObjectNode();
    out.put("id", article.id()).put("source", article.source());
    if (!predicted) {
      out.put("style", record.style());
    }
    out.put("title", article.title()).put("published", iso(article.published())).put("text", article.text());
    if (!predicted && !record.sentences().isEmpty()) {
      var sentences = out.putArray("sentences");
      record.sentences().forEach(s -> sentences.addArray().add(s.start()).add(s.end()));
    }
    return out;
  }

  /** A claim as records write it, its confidence with it. */
  public static ObjectNode claim(Claim claim) {
    return claim(claim, true);
  }

  private static ObjectNode entity(Mention m) {
    ObjectNode out = JSON.createObjectNode();
    out.put("start", m.span().start()).put("end", m.span().end()).put("type", m.type().label()).put("text", m.text()).put("name", m.name());
    out.set("value", m.value() == null ? JSON.nullNode() : ValueRecords.write(m.value()));
    return out;
  }

  private static ObjectNode claim(Claim c, boolean confidence) {
    ObjectNode out = JSON.createObjectNode();
    out.put("type", c.type()).put("subject", c.subject()).put("object", c.object());
    put(out, "money", c.money());
    put(out, "percent", c.percent());
    put(out, "quantity", c.quantity());
    put(out, "node", c.node());
    put(out, "date", c.date());
    out.put("stage", c.stage()).put("direction", c.direction()).put("measure", c.measure()).put("round", c.round()).put("role", c.role());
    out.put("modality", c.modality().label()).put("polarity", c.polarity().label()).put("attribution", c.attribution());
    out.putObject("evidence").put("start", c.evidence().start()).put("end", c.evidence().end());
    if (confidence) {
      out.put("confidence", Math.round(c.confidence() * 1000) / 1000.0);
    }
    return out;
  }

  private static void put(ObjectNode out, String key, @Nullable Value value) {
    out.set(key, value == null ? JSON.nullNode() : ValueRecords.write(value));
  }

  private static Labelled labelled(JsonNode r) {
    Article article =
        new Article(
            required(r, "id"),
            text(r, "source"),
            text(r, "title"),
            Stream.ofNullable(text(r, "author")).toList(),
            ValueRecords.day(r, "published"),
            null,
            text(r, "url"),
            null,
            false,
            required(r, "text"));
    List<Span> sentences = new ArrayList<>();
    r.path("sentences").forEach(s -> sentences.add(new Span(s.get(0).asInt(), s.get(1).asInt())));
    List<Mention> mentions = new ArrayList<>();
    r.path("entities").forEach(e -> mentions.add(mention(e)));
    List<Claim> claims = new ArrayList<>();
    r.path("claims").forEach(c -> claims.add(claim(c)));
    return new Labelled(article, text(r, "style"), sentences, mentions, claims);
  }

  private static Mention mention(JsonNode e) {
    EntityType type = EntityType.of(required(e, "type"));
    Value value = type.named() ? null : ValueRecords.read(type.label(), e.path("value"));
    return new Mention(span(e), type, required(e, "text"), text(e, "name"), value, "label");
  }

  private static Claim claim(JsonNode c) {
    return new Claim(
        required(c, "type"),
        required(c, "subject"),
        text(c, "object"),
        (Value.Money) value(c, "money", "money"),
        (Value.Percent) value(c, "percent", "percent"),
        (Value.Measure) value(c, "quantity", "quantity"),
        (Value.Node) value(c, "node", "chip_node"),
        (Value.Period) value(c, "date", "date"),
        text(c, "stage"),
        text(c, "direction"),
        text(c, "measure"),
        text(c, "round"),
        text(c, "role"),
        Modality.valueOf(orElse(text(c, "modality"), "asserted").toUpperCase(Locale.ROOT)),
        Polarity.valueOf(orElse(text(c, "polarity"), "positive").toUpperCase(Locale.ROOT)),
        text(c, "attribution"),
        span(c.path("evidence")),
        c.path("confidence").asDouble(1));
  }

  private static @Nullable Value value(JsonNode claim, String key, String type) {
    JsonNode node = claim.path(key);
    return node.isObject() ? ValueRecords.read(type, node) : null;
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }

  private static String required(JsonNode node, String key) {
    String value = text(node, key);
    if (value == null) {
      throw new IllegalArgumentException("\"" + key + "\" is missing");
    }
    return value;
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.asString() : value.isNumber() ? value.toString() : null;
  }

  private static String orElse(@Nullable String value, String fallback) {
    return value == null ? fallback : value;
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
