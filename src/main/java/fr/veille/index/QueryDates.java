package fr.veille.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates in queries: 2024, 2024-03, 2024-03-15, 15/03/2024, mars 2024, 15 mars 2024, T3 2024, and stretches between two of them. */
final class QueryDates {
  private static final List<String> MONTHS =
      List.of("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre");

  /** Both ends inclusive. */
  private record Days(LocalDate first, LocalDate last) {}

  private static final String MONTH = "janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<iso>[12][0-9]{3}-[0-9]{1,2}(?:-[0-9]{1,2})?)|(?<french>[0-9]{1,2}/[0-9]{1,2}/[12][0-9]{3})"
              + "|(?:(?<day>[0-9]{1,2})(?:er)?\\s)?(?<month>" + MONTH + ")\\s(?<monthyear>[12][0-9]{3})"
              + "|[TQ](?<quarter>[1-4])\\s?(?<quarteryear>[12][0-9]{3})|(?<year>[12][0-9]{3})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern RANGE = Pattern.compile("\\s?(?:\\.\\.|…)\\s?");

  private QueryDates() {}

  static int end(String text, int start) {
    int end = one(text, start);
    Matcher range = RANGE.matcher(text).region(end, text.length());
    if (!range.lookingAt()) {
      return end;
    }
    int last = one(text, range.end());
    return last > range.end() ? last : end == start ? start : range.end();
  }

  private static int one(String text, int start) {
    Matcher matcher = DATE.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? matcher.end() : start;
  }

  static Clause.Test.@Nullable Days test(String operator, String value) {
    String[] ends = RANGE.split(value.strip(), -1);
    Days low = days(ends[0]);
    if (ends.length == 1) {
      return low == null ? null : compare(operator, low);
    }
    Days high = ends.length == 2 ? days(ends[1]) : null;
    boolean unread = (low == null && !ends[0].isBlank()) || (high == null && !ends[1].isBlank());
    if (ends.length > 2 || unread || (low == null && high == null)) {
      return null;
    }
    long first = low == null ? Long.MIN_VALUE : low.first().toEpochDay();
    long last = high == null ? Long.MAX_VALUE : high.last().toEpochDay();
    return first > last ? null : new Clause.Test.Days(first, last);
  }

  private static Clause.Test.Days compare(String operator, Days days) {
    long first = days.first().toEpochDay();
    long last = days.last().toEpochDay();
    return switch (operator) {
      case ">" -> new Clause.Test.Days(last + 1, Long.MAX_VALUE);
      case ">=" -> new Clause.Test.Days(first, Long.MAX_VALUE);
      case "<" -> new Clause.Test.Days(Long.MIN_VALUE, first - 1);
      case "<=" -> new Clause.Test.Days(Long.MIN_VALUE, last);
      default -> new Clause.Test.Days(first, last);
    };
  }

  private static @Nullable Days days(String text) {
    Matcher m = DATE.matcher(text.strip());
    if (!m.matches()) {
      return null;
    }
    try {
      if (m.group("iso") != null) {
        String[] parts = m.group("iso").split("-", -1);
        return parts.length == 2 ? month(number(parts[0]), number(parts[1])) : day(number(parts[0]), number(parts[1]), number(parts[2]));
      }
      if (m.group("french") != null) {
        String[] parts = m.group("french").split("/", -1);
        return day(number(parts[2]), number(parts[1]), number(parts[0]));
      }
      if (m.group("month") != null) {
        int month = MONTHS.indexOf(Folding.fold(m.group("month"))) + 1;
        int year = number(m.group("monthyear"));
        return m.group("day") == null ? month(year, month) : day(year, month, number(m.group("day")));
      }
      if (m.group("quarter") != null) {
        int year = number(m.group("quarteryear"));
        int month = 3 * number(m.group("quarter"));
        return new Days(LocalDate.of(year, month - 2, 1), YearMonth.of(year, month).atEndOfMonth());
      }
      int year = number(m.group("year"));
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Days day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return new Days(date, date);
  }

  private static Days month(int year, int month) {
    YearMonth stretch = YearMonth.of(year, month);
    return new Days(stretch.atDay(1), stretch.atEndOfMonth());
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
