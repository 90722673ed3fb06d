package fr.veille.lab;

import fr.veille.entity.EntityType;
import fr.veille.quantity.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values as people write them beside a label: {@code 46e9 EUR}, {@code 10..12}, {@code ≈5 ans}, {@code ..2}, {@code 2025}, {@code 2022/},
 * {@code 2025-01-01/2025-03-31}, {@code -} for a day that nothing fixes.
 */
final class ValueSyntax {
  private static final Pattern NANOMETRES = Pattern.compile("(\\d+(?:,\\d+)?)[\\s\u00a0\u202f](?:nm|nanomètres)");
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d-\\d\\d)?");

  private ValueSyntax() {}

  /** Reads the value of a mention of {@code type}, one that carries a value. */
  static Value parse(EntityType type, String text) {
    String s = text.strip();
    return switch (type) {
      case DATE -> period(s);
      case CHIP_NODE -> {
        Bounds b = Bounds.parse(s);
        yield new Value.Node(b.low, b.high);
      }
      case PERCENT -> {
        Bounds b = Bounds.parse(s);
        yield new Value.Percent(b.low, b.high, b.approximate);
      }
      case MONEY -> {
        Bounds b = Bounds.parse(before(s, "46e9 EUR"));
        yield new Value.Money(b.low, b.high, s.substring(s.indexOf(' ') + 1), b.approximate);
      }
      case QUANTITY -> {
        Bounds b = Bounds.parse(before(s, "5 ans"));
        yield new Value.Measure(b.low, b.high, s.substring(s.indexOf(' ') + 1), b.approximate);
      }
      case COMPANY, ORGANIZATION, PERSON, PLACE, PRODUCT, TECHNOLOGY -> throw new IllegalArgumentException(type.label() + " carries a name, not a value");
    };
  }

  /** What a surface means that needs no value beside it: a year, or a number of nanometres; else null. */
  static @Nullable Value implied(EntityType type, String surface) {
    if (type == EntityType.DATE && surface.matches("\\d{4}")) {
      return period(surface);
    }
    Matcher m = NANOMETRES.matcher(surface);
    return type == EntityType.CHIP_NODE && m.matches() ? parse(type, m.group(1).replace(',', '.')) : null;
  }

  static String write(Value value) {
    return switch (value) {
      case Value.Money m -> new Bounds(m.low(), m.high(), m.approximate()) + " " + m.currency();
      case Value.Percent p -> new Bounds(p.low(), p.high(), p.approximate()).toString();
      case Value.Measure m -> new Bounds(m.low(), m.high(), m.approximate()) + " " + m.unit();
      case Value.Node n -> new Bounds(n.low(), n.high(), false).toString();
      case Value.Period p -> write(p);
    };
  }

  private static String before(String s, String example) {
    int blank = s.indexOf(' ');
    if (blank < 0) {
      throw new IllegalArgumentException("«" + s + "» lacks its unit: write it like «" + example + "»");
    }
    return s.substring(0, blank);
  }

  private static Value.Period period(String s) {
    if (s.equals("-")) {
      return new Value.Period(null, null);
    }
    int slash = s.indexOf('/');
    return new Value.Period(day(slash < 0 ? s : s.substring(0, slash), "-01-01"), day(slash < 0 ? s : s.substring(slash + 1), "-12-31"));
  }

  private static @Nullable LocalDate day(String s, String rest) {
    if (s.isEmpty()) {
      return null;
    }
    if (!DAY.matcher(s).matches()) {
      throw new IllegalArgumentException("«" + s + "» is no date: write it like «2025» or «2025-01-31»");
    }
    try {
      return LocalDate.parse(s.length() == 4 ? s + rest : s);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no calendar has «" + s + "»", e);
    }
  }

  private static String write(Value.Period p) {
    LocalDate start = p.start();
    LocalDate end = p.end();
    if (start == null && end == null) {
      return "-";
    }
    String from = start == null ? "" : start.getDayOfYear() == 1 ? year(start) : start.toString();
    String to = end == null ? "" : end.getMonthValue() == 12 && end.getDayOfMonth() == 31 ? year(end) : end.toString();
    if (start != null && start.equals(end)) {
      return start.toString();
    }
    return from.equals(to) ? from : from + "/" + to;
  }

  private static String year(LocalDate day) {
    return day.toString().substring(0, 4);
  }

  /** The numbers of a value. */
  private record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean approximate) {
    static Bounds parse(String s) {
      boolean approximate = s.startsWith("≈");
      String rest = approximate ? s.substring(1) : s;
      int dots = rest.indexOf("..");
      if (dots < 0) {
        BigDecimal n = number(rest);
        return new Bounds(n, n, approximate);
      }
      return new Bounds(orNull(rest.substring(0, dots)), orNull(rest.substring(dots + 2)), approximate);
    }

    private static @Nullable BigDecimal orNull(String s) {
      return s.isEmpty() ? null : number(s);
    }

    private static BigDecimal number(String s) {
      try {
        BigDecimal n = new BigDecimal(s).stripTrailingZeros();
        return n.scale() < 0 ? n.setScale(0) : n;
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("«" + s + "» is no number: write it like «46e9», «12.5», «10..12», «20..», «≈5»", e);
      }
    }

    @Override
    public String toString() {
      String bounds = low != null && high != null && low.compareTo(high) == 0 ? write(low) : write(low) + ".." + write(high);
      return approximate ? "≈" + bounds : bounds;
    }

    /** Millions and more with an exponent: 46e9, 1.5e6. */
    private static String write(@Nullable BigDecimal n) {
      if (n == null) {
        return "";
      }
      for (int e : new int[] {12, 9, 6}) {
        BigDecimal mantissa = n.movePointLeft(e).stripTrailingZeros();
        if (n.abs().compareTo(BigDecimal.TEN.pow(e)) >= 0 && mantissa.scale() <= 3) {
          return mantissa.toPlainString() + "e" + e;
        }
      }
      return n.stripTrailingZeros().toPlainString();
    }
  }
}
