package fr.veille.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates that name their day, month or year: « vendredi 28 mars 2025 », « 14-15 octobre », « 12/08/2025 », « mars 2024 », « 2025 ». */
final class Calendar {
  static final int FIRST_YEAR = 1400;
  static final int LAST_YEAR = 2199;
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private final Tokens tokens;
  private final Numerals numerals;
  private final Reference reference;

  Calendar(Tokens tokens, Numerals numerals, Reference reference) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.reference = reference;
  }

  /** A stretch and the token after it. */
  record Read(Value.Period period, int to) {}

  @Nullable Read at(int from) {
    Read found = numeric(from);
    if (found == null) {
      found = weekdayDate(from);
    }
    if (found == null) {
      found = dayMonth(from);
    }
    return found == null ? monthFirst(from) : found;
  }

  /** « 12/08/2025 », « 2015.5.13 », « 09-09-2024 », « 15.12.16 », « Sep-23-2020 » */
  @Nullable Read numeric(int from) {
    String sign = tokens.word(from + 1);
    boolean separated = tokens.digits(from) && (sign.equals("/") || sign.equals(".") || DASHES.contains(sign));
    if (!separated || tokens.word(from).length() > 4 || tokens.word(from).length() == 3 || !tokens.glued(from + 1) || !tokens.glued(from + 2)) {
      return null;
    }
    boolean third = tokens.is(from + 3, sign) && tokens.glued(from + 3) && tokens.glued(from + 4) && tokens.digits(from + 4);
    if (!third || !tokens.digits(from + 2) || tokens.word(from + 2).length() > 2 || tokens.word(from + 4).length() > 4
        || (tokens.glued(from + 5) && (tokens.is(from + 5, sign) || tokens.digits(from + 5)) && tokens.digits(from + 6))) {
      return null;
    }
    LocalDate day = ordered(tokens.word(from), tokens.word(from + 2), tokens.word(from + 4));
    return day == null ? null : new Read(Periods.day(day), from + 5);
  }

  private static @Nullable LocalDate ordered(String first, String second, String third) {
    int a = Integer.parseInt(first);
    int b = Integer.parseInt(second);
    int c = Integer.parseInt(third);
    if (first.length() == 4) {
      return year(a) < 0 ? null : Periods.date(a, b, c);
    }
    if (third.length() == 3 || third.length() == 1 || (third.length() == 4 && year(c) < 0)) {
      return null;
    }
    int year = third.length() == 2 ? twoDigits(c) : c;
    LocalDate french = Periods.date(year, b, a);
    return french == null ? Periods.date(year, a, b) : french;
  }

  static int twoDigits(int year) {
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static int year(int value) {
    return value >= FIRST_YEAR && value <= LAST_YEAR ? value : -1;
  }

  /** « vendredi 28 mars 2025 », « jeudi 19 juin » */
  private @Nullable Read weekdayDate(int from) {
    int next = dayName(from);
    if (next < 0 || !tokens.near(next)) {
      return null;
    }
    int at = tokens.is(next, "le") || tokens.is(next, ",") ? next + 1 : next;
    Read date = numeric(at);
    if (date == null) {
      date = dayMonth(at);
    }
    return date == null ? monthFirst(at) : date;
  }

  /** The token after the name of a day, -1 where none stands. */
  int dayName(int at) {
    if (Months.day(tokens.word(at)) != null) {
      return at + 1;
    }
    DayOfWeek day = Months.shortDay(tokens.word(at));
    if (day == null) {
      return -1;
    }
    return tokens.is(at + 1, ".") ? at + 2 : -1;
  }

  /** « 14 octobre », « 1er mai 2025 », « 14-15 octobre », « 6 au 9 janvier 2026 », « quatre octobre » */
  private @Nullable Read dayMonth(int from) {
    Day first = day(from);
    if (first == null) {
      return null;
    }
    Month month = month(first.to());
    if (month != null) {
      return dated(from, first.day(), first.day(), month);
    }
    int second = DASHES.contains(tokens.word(first.to())) || tokens.is(first.to(), "au") || tokens.is(first.to(), "et") ? first.to() + 1 : -1;
    int named = second < 0 ? -1 : dayName(second);
    Day last = second < 0 ? null : day(named > 0 ? named : second);
    month = last == null ? null : month(last.to());
    return last == null || month == null || last.day() < first.day() ? null : dated(from, first.day(), last.day(), month);
  }

  private record Day(int day, int to) {}

  private record Month(int month, int year, int to) {}

  private @Nullable Day day(int at) {
    if (!tokens.near(at)) {
      return null;
    }
    if (tokens.digits(at) && tokens.word(at).length() <= 2) {
      int day = Integer.parseInt(tokens.word(at));
      boolean suffixed = tokens.glued(at + 1) && Ordinals.isSuffix(tokens.word(at + 1));
      return day < 1 || day > 31 ? null : new Day(day, suffixed ? at + 2 : at + 1);
    }
    if (tokens.word(at).equals("premier")) {
      return new Day(1, at + 1);
    }
    Numeral number = NumberWords.begins(tokens.word(at)) ? numerals.at(at) : null;
    boolean fits = number != null && number.form() == Numeral.Form.WORDS && number.whole() && number.intValue() >= 1 && number.intValue() <= 31;
    return fits && number != null ? new Day(number.intValue(), number.to()) : null;
  }

  /** A month's name with the year where one follows; year 0 where none does. */
  private @Nullable Month month(int at) {
    int name = tokens.is(at, "de") || tokens.is(at, "d'") || (DASHES.contains(tokens.word(at)) && tokens.glued(at)) ? at + 1 : at;
    int month = tokens.near(name) ? Months.month(tokens.word(name)) : 0;
    if (month == 0 || (name > at && tokens.is(at, "de") && !Months.isFullName(tokens.word(name)) && tokens.word(name).length() < 3)) {
      return null;
    }
    int next = tokens.is(name + 1, ".") && !Months.isFullName(tokens.word(name)) ? name + 2 : name + 1;
    int yearAt = tokens.is(next, ",") || tokens.is(next, "de") || (DASHES.contains(tokens.word(next)) && tokens.glued(next)) ? next + 1 : next;
    int year = yearAt(yearAt);
    return year > 0 ? new Month(month, year, yearAt + 1) : new Month(month, 0, name + 1);
  }

  /** The year in digits at a token, 0 if there is none. */
  int yearAt(int at) {
    if (!tokens.digits(at) || tokens.word(at).length() != 4 || !tokens.near(at)) {
      return 0;
    }
    int year = Integer.parseInt(tokens.word(at));
    boolean grouped = tokens.glued(at + 1) && (tokens.word(at + 1).equals(",") || tokens.word(at + 1).equals(".")) && tokens.digits(at + 2)
        && tokens.glued(at + 2);
    return year < FIRST_YEAR || year > LAST_YEAR || grouped ? 0 : year;
  }

  private @Nullable Read dated(int from, int first, int last, Month month) {
    if (month.year() > 0) {
      LocalDate start = Periods.date(month.year(), month.month(), first);
      LocalDate end = Periods.date(month.year(), month.month(), last);
      return start == null || end == null ? null : new Read(Periods.of(start, end), month.to());
    }
    if (Periods.date(2024, month.month(), first) == null || Periods.date(2024, month.month(), last) == null) {
      return null;
    }
    return new Read(reference.nearest(from, year -> between(year, month.month(), first, last)), month.to());
  }

  private static Value.@Nullable Period between(int year, int month, int first, int last) {
    LocalDate start = Periods.date(year, month, first);
    LocalDate end = Periods.date(year, month, last);
    return start == null || end == null ? null : Periods.of(start, end);
  }

  /** « mars 2024 », « mars », « novembre 19-20 » is left to the fuller reading */
  private @Nullable Read monthFirst(int from) {
    int month = Months.month(tokens.word(from));
    if (month == 0) {
      return null;
    }
    Month named = month(from);
    if (named != null && named.year() > 0) {
      return new Read(Periods.month(named.year(), month), named.to());
    }
    if (!Months.isFullName(tokens.word(from)) || isNoMonth(from)) {
      return null;
    }
    return new Read(reference.month(from, month), from + 1);
  }

  private static final Map<String, Set<String>> NO_MONTH_AFTER = Map.of("mars", Set.of("planete", "vers", "sur", "champ", "champs", "candy"));

  /** The planet, the firm Mars and « Juillet » as a name: what stands before tells. */
  private boolean isNoMonth(int from) {
    Set<String> before = NO_MONTH_AFTER.get(tokens.word(from));
    return before != null && tokens.capital(from) && before.contains(tokens.word(from - 1));
  }
}
