package fr.veille.reading;

import fr.veille.quantity.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Values as records write them, e.g. {@code {"low": 46000000000, "high": 46000000000, "currency": "EUR"}}. */
final class ValueRecords {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ValueRecords() {}

  static ObjectNode write(Value value) {
    ObjectNode out = JSON.createObjectNode();
    switch (value) {
      case Value.Money m -> approximate(bounds(out, m.low(), m.high()).put("currency", m.currency()), m.approximate());
      case Value.Percent p -> approximate(bounds(out, p.low(), p.high()), p.approximate());
      case Value.Measure m -> approximate(bounds(out, m.low(), m.high()).put("unit", m.unit()), m.approximate());
      case Value.Node n -> {
        if (n.low() != null && n.high() != null && n.low().compareTo(n.high()) == 0) {
          out.put("nm", plain(n.low()));
        } else {
          bounds(out, n.low(), n.high());
        }
      }
      case Value.Period p -> out.put("start", iso(p.start())).put("end", iso(p.end()));
    }
    return out;
  }

  /**
   * Reads the value of an entity of a type.
   *
   * @param type label of an entity type that carries a value
   */
  static Value read(String type, JsonNode v) {
    return switch (type) {
      case "money" -> new Value.Money(number(v, "low"), number(v, "high"), v.path("currency").asString(), v.path("approximate").asBoolean(false));
      case "percent" -> new Value.Percent(number(v, "low"), number(v, "high"), v.path("approximate").asBoolean(false));
      case "quantity" -> new Value.Measure(number(v, "low"), number(v, "high"), v.path("unit").asString(""), v.path("approximate").asBoolean(false));
      case "chip_node" -> v.has("nm") ? new Value.Node(number(v, "nm"), number(v, "nm")) : new Value.Node(number(v, "low"), number(v, "high"));
      case "date" -> new Value.Period(day(v, "start"), day(v, "end"));
      default -> throw new IllegalArgumentException("no value type: " + type);
    };
  }

  private static ObjectNode bounds(ObjectNode out, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    return out.put("low", plain(low)).put("high", plain(high));
  }

  private static void approximate(ObjectNode out, boolean approximate) {
    if (approximate) {
      out.put("approximate", true);
    }
  }

  // 46000000000 and not 4.6E+10: people read these lines.
  private static @Nullable BigDecimal plain(@Nullable BigDecimal n) {
    if (n == null) {
      return null;
    }
    BigDecimal stripped = n.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static @Nullable BigDecimal number(JsonNode v, String key) {
    JsonNode n = v.path(key);
    return n.isNumber() ? new BigDecimal(n.toString()) : null;
  }

  static @Nullable LocalDate day(JsonNode v, String key) {
    JsonNode n = v.path(key);
    return n.isString() ? LocalDate.parse(n.asString()) : null;
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
