package fr.veille.cli;

import fr.veille.quantity.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ISO 8601 dates, weeks, months, years, intervals and durations, as the quantity cases write them. */
final class IsoPeriods {
  private static final Pattern DURATION =
      Pattern.compile("P(?:([\\d.]+)Y)?(?:([\\d.]+)M)?(?:([\\d.]+)W)?(?:([\\d.]+)D)?(?:T(?:([\\d.]+)H)?(?:([\\d.]+)M)?(?:([\\d.]+)S)?)?");
  private static final long[] SECONDS = {31_536_000, 2_592_000, 604_800, 86_400, 3_600, 60, 1};

  private IsoPeriods() {}

  static boolean same(String iso, Value.Period period) {
    int slash = iso.indexOf('/');
    try {
      LocalDate start = slash < 0 ? start(iso) : start(iso.substring(0, slash));
      LocalDate end = slash < 0 ? end(iso) : end(iso.substring(slash + 1));
      return Objects.equals(start, period.start()) && Objects.equals(end, period.end());
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static @Nullable LocalDate start(String iso) {
    return switch (iso.length()) {
      case 0, 2 -> null;
      case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
      case 7 -> YearMonth.parse(iso).atDay(1);
      case 8 -> week(iso);
      default -> LocalDate.parse(iso.substring(0, 10));
    };
  }

  private static @Nullable LocalDate end(String iso) {
    return switch (iso.length()) {
      case 0, 2 -> null;
      case 4 -> LocalDate.of(Integer.parseInt(iso), 12, 31);
      case 7 -> YearMonth.parse(iso).atEndOfMonth();
      case 8 -> week(iso).plusDays(6);
      default -> LocalDate.parse(iso.substring(0, 10));
    };
  }

  private static LocalDate week(String iso) {
    return LocalDate.of(Integer.parseInt(iso.substring(0, 4)), 1, 4)
        .with(DayOfWeek.MONDAY)
        .plusWeeks(Long.parseLong(iso.substring(6)) - 1);
  }

  /** The length of a duration with years of 365 and months of 30 days; null where it is none. */
  static @Nullable BigDecimal seconds(String iso) {
    Matcher parts = DURATION.matcher(iso);
    if (!parts.matches()) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < SECONDS.length; i++) {
      String count = parts.group(i + 1);
      if (count != null) {
        sum = sum.add(new BigDecimal(count).multiply(BigDecimal.valueOf(SECONDS[i])));
      }
    }
    return sum;
  }
}
