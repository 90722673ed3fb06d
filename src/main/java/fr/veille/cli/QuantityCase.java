package fr.veille.cli;

import fr.veille.Span;
import fr.veille.quantity.Expression;
import fr.veille.quantity.Expression.Kind;
import fr.veille.quantity.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A text with one expression in it and what that means; or, where negative, a text with none of the type.
 *
 * @param span where the expression stands, null where the whole text was given or nothing is to be found
 * @param reference the day that relative dates count from, null where none was given
 */
record QuantityCase(String id, String text, String type, boolean negative, @Nullable Span span, @Nullable LocalDate reference, JsonNode row) {
  /**
   * How a case ended.
   *
   * @param found what was read, for people
   */
  record Verdict(boolean right, String found) {}

  static QuantityCase of(JsonNode row) {
    for (String field : List.of("id", "text", "type")) {
      if (!row.path(field).isString()) {
        throw new IllegalArgumentException("it has no " + field);
      }
    }
    String text = row.path("text").asString();
    JsonNode at = row.path("span");
    boolean exact = row.path("span_kind").asString("").equals("exact") && at.isArray() && at.size() == 2;
    Span span = exact ? new Span(text.offsetByCodePoints(0, at.get(0).asInt()), text.offsetByCodePoints(0, at.get(1).asInt())) : null;
    boolean negative = row.path("negative").asBoolean(false) || row.path("span_kind").asString("").equals("negative");
    String ref = row.path("ref").asString("");
    LocalDate reference = ref.isEmpty() ? null : LocalDate.parse(ref.substring(0, 10));
    return new QuantityCase(row.path("id").asString(), text, row.path("type").asString(), negative, span, reference, row);
  }

  String shown() {
    return text.strip() + " ⇒ " + (negative ? "nothing" : row.path("iso").asString(row.path("value").asString("") + " " + row.path("unit").asString("")));
  }

  /** Compares the longest expression of the type, at the span where one is given, with what the case asks for. */
  Verdict judge(List<Expression> expressions, boolean exactSpan) {
    List<Expression> candidates = new ArrayList<>();
    Set<Kind> kinds = kinds();
    for (Expression expression : expressions) {
      if (kinds.contains(expression.kind()) && (span == null || expression.span().overlaps(span))) {
        candidates.add(expression);
      }
    }
    if (negative) {
      return new Verdict(candidates.isEmpty(), candidates.toString());
    }
    int longest = candidates.stream().mapToInt(expression -> overlap(expression.span())).max().orElse(0);
    boolean right = candidates.stream()
        .filter(expression -> overlap(expression.span()) == longest)
        .anyMatch(expression -> (!exactSpan || span == null || expression.span().equals(span)) && isRight(expression));
    return new Verdict(right, candidates.isEmpty() ? "nothing" : candidates.toString());
  }

  private int overlap(Span other) {
    return span == null ? other.length() : Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
  }

  private Set<Kind> kinds() {
    return switch (type) {
      case "money" -> Set.of(Kind.MONEY);
      case "percent" -> Set.of(Kind.PERCENT);
      case "node" -> Set.of(Kind.NODE);
      case "dimension" -> Set.of(Kind.MEASURE, Kind.NODE);
      case "duration" -> Set.of(Kind.DURATION);
      case "date" -> Set.of(Kind.DATE);
      case "ordinal" -> Set.of(Kind.ORDINAL);
      case "multiplier" -> Set.of(Kind.MULTIPLE);
      case "number" -> Set.of(Kind.NUMBER);
      case "fraction" -> Set.of(Kind.NUMBER, Kind.PERCENT);
      default -> throw new IllegalArgumentException("no type of quantity is called " + type);
    };
  }

  private boolean isRight(Expression expression) {
    return switch (expression.value()) {
      case Value.Period period -> isPeriod(period) || (!expression.code().isEmpty() && row.path("iso").asString("").equals(expression.code()));
      case Value.Money money -> isUnit(money.currency()) && isAmount(money.low(), money.high());
      case Value.Percent percent -> type.equals("fraction")
          ? isAmount(hundredth(percent.low()), hundredth(percent.high()))
          : isAmount(percent.low(), percent.high());
      case Value.Node node -> isAmount(node.low(), node.high());
      case Value.Measure measure -> switch (expression.kind()) {
        case DURATION -> isDuration(measure, expression.code());
        case MEASURE -> isUnit(expression.code()) && isAmount(measure.low(), measure.high());
        case NUMBER, ORDINAL, MULTIPLE, MONEY, PERCENT, NODE, DATE -> isAmount(measure.low(), measure.high());
      };
    };
  }

  private static @Nullable BigDecimal hundredth(@Nullable BigDecimal value) {
    return value == null ? null : value.movePointLeft(2);
  }

  private boolean isUnit(String unit) {
    if (row.path("unit").isNull() || row.path("unit").isMissingNode() || row.path("unit").asString().equals(unit)) {
      return true;
    }
    for (JsonNode other : row.path("unit_alt")) {
      if (other.asString().equals(unit)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAmount(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (row.path("vague").asBoolean(false)) {
      return true;
    }
    JsonNode value = row.path("value");
    if (!value.isNumber()) {
      return same(row.path("low"), low) && same(row.path("high"), high);
    }
    BigDecimal read = low == null ? high : low;
    if (low != null && high != null && low.compareTo(high) != 0) {
      return false;
    }
    if (same(value, read)) {
      return true;
    }
    for (JsonNode other : row.path("value_alt")) {
      if (same(other, read)) {
        return true;
      }
    }
    return false;
  }

  /** Equal to twelve digits, which is what a periodic fraction was given with. */
  private static boolean same(JsonNode expected, @Nullable BigDecimal read) {
    if (!expected.isNumber() || read == null) {
      return !expected.isNumber() && read == null;
    }
    BigDecimal asked = expected.decimalValue();
    BigDecimal gap = asked.subtract(read).abs();
    return gap.signum() == 0 || gap.compareTo(asked.abs().multiply(new BigDecimal("1e-12"), MathContext.DECIMAL64)) <= 0;
  }

  private boolean isPeriod(Value.Period period) {
    List<String> accepted = new ArrayList<>(List.of(row.path("iso").asString("")));
    row.path("iso_alt").forEach(other -> accepted.add(other.asString()));
    return accepted.stream().anyMatch(iso -> IsoPeriods.same(iso, period));
  }

  private boolean isDuration(Value.Measure measure, String unit) {
    BigDecimal read = measure.low() == null ? measure.high() : measure.low();
    BigDecimal seconds = IsoPeriods.seconds(unit);
    BigDecimal expected = IsoPeriods.seconds(row.path("iso").asString(""));
    if (read == null || seconds == null || expected == null) {
      return false;
    }
    BigDecimal gap = read.multiply(seconds).subtract(expected).abs();
    return gap.compareTo(expected.multiply(new BigDecimal("1e-9"))) <= 0;
  }
}
