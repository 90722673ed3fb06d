package fr.veille.quantity;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Calendar stretches: months, quarters, seasons, feasts, with both ends inclusive. */
final class Periods {
  private Periods() {}

  static Value.Period of(LocalDate start, LocalDate end) {
    return new Value.Period(start, end);
  }

  static Value.Period unknown() {
    return new Value.Period(null, null);
  }

  static Value.Period year(int year) {
    return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Value.Period years(int from, int to) {
    return of(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  static Value.Period month(int year, int month) {
    YearMonth of = YearMonth.of(year, month);
    return of(of.atDay(1), of.atEndOfMonth());
  }

  static Value.Period month(YearMonth month) {
    return month(month.getYear(), month.getMonthValue());
  }

  static Value.Period day(LocalDate day) {
    return of(day, day);
  }

  static Value.Period quarter(int year, int quarter) {
    LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
    return of(start, start.plusMonths(3).minusDays(1));
  }

  static Value.Period half(int year, int half) {
    LocalDate start = LocalDate.of(year, 6 * half - 5, 1);
    return of(start, start.plusMonths(6).minusDays(1));
  }

  static Value.Period week(LocalDate any) {
    LocalDate monday = any.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return of(monday, monday.plusDays(6));
  }

  /** The ISO week of a year: the first is the one with its first Thursday. */
  static Value.Period isoWeek(int year, int week) {
    LocalDate first = LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return week(first.plusWeeks(week - 1L));
  }

  static Value.Period decade(int year) {
    return years(year - year % 10, year - year % 10 + 9);
  }

  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Spring, summer, autumn and winter are 0 to 3; the winter of a year is the one that ends in it only where asked. */
  static Value.Period season(int season, int year) {
    return switch (season) {
      case 0 -> of(LocalDate.of(year, 3, 20), LocalDate.of(year, 6, 20));
      case 1 -> of(LocalDate.of(year, 6, 21), LocalDate.of(year, 9, 22));
      case 2 -> of(LocalDate.of(year, 9, 23), LocalDate.of(year, 12, 20));
      case 3 -> of(LocalDate.of(year, 12, 21), LocalDate.of(year + 1, 3, 19));
      default -> throw new IllegalArgumentException("no season has number " + season);
    };
  }

  /** Begin, middle and end of a stretch: thirds of a month, outer quarters of a year, halves and thirds of anything else. */
  static Value.Period part(Part part, Value.Period whole) {
    LocalDate start = whole.start();
    LocalDate end = whole.end();
    if (start == null || end == null) {
      return whole;
    }
    if (isYear(whole)) {
      return switch (part) {
        case BEGIN -> quarter(start.getYear(), 1);
        case MIDDLE -> of(LocalDate.of(start.getYear(), 6, 1), LocalDate.of(start.getYear(), 7, 31));
        case END -> quarter(start.getYear(), 4);
      };
    }
    if (start.getDayOfMonth() == 1 && end.equals(YearMonth.from(start).atEndOfMonth())) {
      return switch (part) {
        case BEGIN -> of(start, start.withDayOfMonth(10));
        case MIDDLE -> of(start.withDayOfMonth(11), start.withDayOfMonth(20));
        case END -> of(start.withDayOfMonth(21), end);
      };
    }
    long third = (end.toEpochDay() - start.toEpochDay() + 1) / 3;
    return switch (part) {
      case BEGIN -> of(start, start.plusDays(Math.max(0, third - 1)));
      case MIDDLE -> of(start.plusDays(third), end.minusDays(third));
      case END -> of(end.minusDays(Math.max(0, third - 1)), end);
    };
  }

  static boolean isYear(Value.Period period) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    return start != null && end != null && start.getDayOfYear() == 1 && end.equals(LocalDate.of(start.getYear(), Month.DECEMBER, 31));
  }

  enum Part {
    BEGIN,
    MIDDLE,
    END
  }

  /** Easter Sunday by Gauss's rule in its Gregorian form. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
  }
}
