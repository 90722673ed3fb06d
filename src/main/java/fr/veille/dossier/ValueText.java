package fr.veille.dossier;

import fr.veille.quantity.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values as a French reader writes them: « 46 Md€ », « plus de 20 % », « d’ici fin 2030 ». */
public final class ValueText {
  private static final char NARROW_SPACE = '\u202f';
  private static final Map<String, String> SYMBOLS = Map.of("EUR", "€", "USD", "$", "GBP", "£", "JPY", "¥");
  private static final BigDecimal BILLION = new BigDecimal("1e9");
  private static final BigDecimal MILLION = new BigDecimal("1e6");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

  /** Most decimals that are printed. */
  private static final int DECIMALS = 3;

  private ValueText() {}

  /** The value in French, without a verb or article before it. */
  public static String of(Value value) {
    return switch (value) {
      case Value.Money m -> bounded(m.low(), m.high(), m.approximate(), n -> money(n, m.currency()));
      case Value.Percent p -> bounded(p.low(), p.high(), p.approximate(), n -> number(share(n)) + NARROW_SPACE + "%");
      case Value.Measure m -> bounded(m.low(), m.high(), m.approximate(), n -> m.unit().equals("×") ? "×" + number(n) : (number(n) + " " + m.unit()).strip());
      case Value.Node n -> bounded(n.low(), n.high(), false, x -> number(x) + NARROW_SPACE + "nm");
      case Value.Period p -> period(p.start(), p.end());
    };
  }

  private static String bounded(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean approximate, Function<BigDecimal, String> text) {
    if (low == null || high == null) {
      return low != null ? "plus de " + text.apply(low) : high != null ? "jusqu’à " + text.apply(high) : "";
    }
    if (low.compareTo(high) != 0) {
      return "de " + text.apply(low) + " à " + text.apply(high);
    }
    return (approximate ? "environ " : "") + text.apply(low);
  }

  private static String money(BigDecimal amount, String currency) {
    String symbol = SYMBOLS.getOrDefault(currency, currency);
    String gap = symbol.length() > 1 ? String.valueOf(NARROW_SPACE) : "";
    if (amount.abs().compareTo(BILLION) >= 0) {
      return number(amount.divide(BILLION)) + NARROW_SPACE + "Md" + gap + symbol;
    }
    if (amount.abs().compareTo(MILLION) >= 0) {
      return number(amount.divide(MILLION)) + NARROW_SPACE + "M" + gap + symbol;
    }
    return number(amount) + NARROW_SPACE + symbol;
  }

  // « un tiers » is no decimal: three of its digits would look like a measurement.
  private static BigDecimal share(BigDecimal percent) {
    return percent.stripTrailingZeros().scale() > DECIMALS ? percent.setScale(1, RoundingMode.HALF_EVEN) : percent;
  }

  private static String number(BigDecimal n) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRENCH);
    symbols.setGroupingSeparator(NARROW_SPACE);
    DecimalFormat format = new DecimalFormat("#,##0.###", symbols);
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format.format(n);
  }

  private static String period(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start == null) {
      return end == null ? "date relative" : "d’ici " + lastOf(end);
    }
    if (end == null) {
      return "depuis " + firstOf(start);
    }
    return closed(start, end);
  }

  private static String closed(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return DAY.format(start);
    }
    boolean wholeMonths = start.getDayOfMonth() == 1 && end.equals(end.with(TemporalAdjusters.lastDayOfMonth()));
    if (!wholeMonths) {
      return "du " + DAY.format(start) + " au " + DAY.format(end);
    }
    int months = (end.getYear() - start.getYear()) * 12 + end.getMonthValue() - start.getMonthValue() + 1;
    if (months == 1) {
      return MONTH.format(start);
    }
    if (start.getMonthValue() % 12 == 1 && months % 12 == 0) {
      return months == 12 ? String.valueOf(start.getYear()) : start.getYear() + "-" + end.getYear();
    }
    if (months == 3 && start.getMonthValue() % 3 == 1) {
      return "T" + (start.getMonthValue() / 3 + 1) + " " + start.getYear();
    }
    if (months == 6 && start.getMonthValue() % 6 == 1) {
      return "S" + (start.getMonthValue() / 6 + 1) + " " + start.getYear();
    }
    return MONTH.format(start) + " – " + MONTH.format(end);
  }

  private static String lastOf(LocalDate end) {
    if (end.getMonthValue() == 12 && end.getDayOfMonth() == 31) {
      return "fin " + end.getYear();
    }
    return end.equals(end.with(TemporalAdjusters.lastDayOfMonth())) ? "fin " + MONTH.format(end) : "le " + DAY.format(end);
  }

  private static String firstOf(LocalDate start) {
    if (start.getDayOfYear() == 1) {
      return String.valueOf(start.getYear());
    }
    return start.getDayOfMonth() == 1 ? MONTH.format(start) : "le " + DAY.format(start);
  }
}
