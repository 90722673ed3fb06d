package fr.veille.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Dates as a form, a diary or a spoken command has them, too loose for an article: « le 16 », « 17/02 », « 20 2 14 », « mardi en quinze ». */
final class LooseDates {
  private final Tokens tokens;
  private final Numerals numerals;
  private final DateGrammar grammar;
  private final Reference reference;

  LooseDates(Tokens tokens, Numerals numerals, DateGrammar grammar, Reference reference) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.grammar = grammar;
    this.reference = reference;
  }

  @Nullable Finding at(int from) {
    Calendar.Read best = interval(from);
    best = longer(best, threeNumbers(from));
    best = longer(best, dayAndMonth(from));
    best = longer(best, monthAndYear(from));
    best = longer(best, monthDay(from));
    best = longer(best, weekdayTurned(from));
    best = longer(best, partOfMonth(from));
    best = longer(best, severalUnits(from));
    best = longer(best, dayOfMonth(from));
    best = longer(best, dayName(from));
    best = longer(best, spelledYear(from));
    if (tokens.word(from).equals("le") || tokens.word(from).equals("la") || tokens.word(from).equals("les")) {
      best = longer(best, threeNumbers(from + 1));
      best = longer(best, dayAndMonth(from + 1));
      best = longer(best, partOfMonth(from + 1));
    }
    return best == null ? null : new Finding(from, best.to(), Expression.Kind.DATE, best.period());
  }

  private static Calendar.@Nullable Read longer(Calendar.@Nullable Read one, Calendar.@Nullable Read other) {
    return one == null || (other != null && other.to() > one.to()) ? other : one;
  }

  private int small(int at) {
    return tokens.digits(at) && tokens.word(at).length() <= 2 && tokens.near(at) ? Integer.parseInt(tokens.word(at)) : -1;
  }

  /** « 20 2 2014 », « 20 02 14 », « 20/02/14 », « 12/08,15 », « 2020/23/Sep », « 9-18-15 » */
  private Calendar.@Nullable Read threeNumbers(int from) {
    int second = from + 1;
    boolean signed = isSeparator(second);
    second = signed ? second + 1 : second;
    int third = second + 1;
    third = signed && isSeparator(third) ? third + 1 : third;
    if (!signed && isSeparator(third)) {
      return null;
    }
    int month = Months.month(tokens.word(second));
    if (month > 0 && tokens.digits(from) && small(third) < 0 && signed) {
      return dayOrNull(year(third), month, small(from), third + 1);
    }
    int spelled = Months.month(tokens.word(third));
    if (spelled > 0 && signed && year(from) > 0 && small(second) > 0) {
      return dayOrNull(year(from), spelled, small(second), third + 1);
    }
    if (spelled > 0 && signed && small(from) > 0 && year(second) > 0) {
      return dayOrNull(year(second), spelled, small(from), third + 1);
    }
    int named = Months.month(tokens.word(from));
    if (named > 0 && signed && small(second) > 0 && year(third) > 0) {
      return dayOrNull(year(third), named, small(second), third + 1);
    }
    int day = small(from);
    int numbered = small(second);
    int year = year(third) > 0 ? year(third) : small(third) >= 0 && tokens.word(third).length() == 2 ? Calendar.twoDigits(small(third)) : 0;
    if (day < 1 || numbered < 1 || year == 0 || (tokens.near(third + 1) && tokens.digits(third + 1))) {
      return null;
    }
    Calendar.Read french = dayOrNull(year, numbered, day, third + 1);
    return french == null ? dayOrNull(year, day, numbered, third + 1) : french;
  }

  private int year(int at) {
    return grammar.calendar().yearAt(at);
  }

  private boolean isSeparator(int at) {
    String sign = tokens.word(at);
    return sign.equals("/") || sign.equals("-") || sign.equals(".") || sign.equals(",");
  }

  private static Calendar.@Nullable Read dayOrNull(int year, int month, int day, int to) {
    LocalDate date = year <= 0 || day < 1 ? null : Periods.date(year, month, day);
    return date == null ? null : new Calendar.Read(Periods.day(date), to);
  }

  /** « 17/02 », « 17 2 », « 29/2 » */
  private Calendar.@Nullable Read dayAndMonth(int from) {
    boolean slash = tokens.is(from + 1, "/");
    int second = slash ? from + 2 : from + 1;
    int day = tokens.digits(from) && tokens.word(from).length() <= 2 ? Integer.parseInt(tokens.word(from)) : -1;
    int month = small(second);
    boolean alone = tokens.kind(second + 1) == Tokens.Kind.END && (from == 0 || tokens.word(from - 1).equals("le"));
    if (day < 1 || month < 1 || month > 12 || !(slash || alone) || Periods.date(2024, month, day) == null || tokens.is(second + 1, "/")) {
      return null;
    }
    return new Calendar.Read(near(from, month, day, day), second + 1);
  }

  private Value.Period near(int token, int month, int first, int last) {
    return reference.nearest(token, year -> {
      LocalDate start = Periods.date(year, month, first);
      LocalDate end = Periods.date(year, month, last);
      return start == null || end == null ? null : Periods.of(start, end);
    });
  }

  /** « 3/2015 », « 2015.3 », « 11 - 2016 » */
  private Calendar.@Nullable Read monthAndYear(int from) {
    int sign = from + 1;
    if (!isSeparator(sign) || tokens.word(sign).equals(",") || !tokens.near(sign) || !tokens.near(sign + 1)) {
      return null;
    }
    int month = small(from) > 0 ? small(from) : small(sign + 1);
    int year = small(from) > 0 ? year(sign + 1) : year(from) > 0 ? year(from) : plainYear(from);
    boolean fits = month >= 1 && month <= 12 && year > 0 && !tokens.glued(sign + 2);
    return fits ? new Calendar.Read(Periods.month(year, month), sign + 2) : null;
  }

  private int plainYear(int at) {
    boolean four = tokens.digits(at) && tokens.word(at).length() == 4;
    int year = four ? Integer.parseInt(tokens.word(at)) : 0;
    return year >= 1900 && year <= 2100 ? year : 0;
  }

  /** « novembre 19-20 », « Oct. 2 », « Mai vingt et un », « novembre 23 de 1987 », « fév 15, 2013 », « Août seconde » */
  private Calendar.@Nullable Read monthDay(int from) {
    int name = Months.day(tokens.word(from)) == null ? from : tokens.is(from + 1, ",") ? from + 2 : from + 1;
    int month = Months.month(tokens.word(name));
    int at = tokens.is(name + 1, ".") ? name + 2 : name + 1;
    boolean between = tokens.is(at, "entre");
    at = between ? at + 1 : at;
    int[] first = month == 0 ? null : day(at);
    if (first == null) {
      return null;
    }
    int to = first[1];
    int yearAt = tokens.is(to, ",") || tokens.is(to, "de") ? to + 1 : to;
    if (year(yearAt) > 0) {
      return dayOrNull(year(yearAt), month, first[0], yearAt + 1);
    }
    boolean joined = tokens.is(to, "-") || tokens.is(to, "au") || tokens.is(to, "et");
    int[] second = joined ? day(to + 1) : null;
    if (second != null && second[0] > first[0] && Periods.date(2024, month, second[0]) != null) {
      return new Calendar.Read(near(from, month, first[0], second[0]), second[1]);
    }
    return Periods.date(2024, month, first[0]) == null ? null : new Calendar.Read(near(from, month, first[0], first[0]), to);
  }

  /** A day of the month and the token after it: « 19 », « 1er », « vingt et un », « seconde ». */
  private int @Nullable [] day(int at) {
    if (!tokens.near(at)) {
      return null;
    }
    if (tokens.word(at).equals("seconde") || tokens.word(at).equals("second")) {
      return new int[] {2, at + 1};
    }
    if (tokens.word(at).equals("premier")) {
      return new int[] {1, at + 1};
    }
    int day = small(at);
    if (day >= 1 && day <= 31) {
      boolean suffix = tokens.glued(at + 1) && Ordinals.isSuffix(tokens.word(at + 1));
      return new int[] {day, suffix ? at + 2 : at + 1};
    }
    Numeral number = NumberWords.begins(tokens.word(at)) ? numerals.at(at) : null;
    return number != null && number.form() == Numeral.Form.WORDS && number.intValue() <= 31 && number.intValue() > 0
        ? new int[] {number.intValue(), number.to()}
        : null;
  }

  /** « le 16 », « le 25 mardi »: a day of this month. */
  private Calendar.@Nullable Read dayOfMonth(int from) {
    YearMonth month = reference.currentMonth();
    int[] day = tokens.word(from).equals("le") ? day(from + 1) : null;
    boolean goesOn = day != null && (tokens.digits(day[1]) || tokens.is(day[1], "/") || tokens.is(day[1], "-") || tokens.is(day[1], "."));
    boolean ends = day != null && !(goesOn && tokens.digits(tokens.digits(day[1]) ? day[1] : day[1] + 1))
        && (tokens.kind(day[1]) != Tokens.Kind.WORD || Months.day(tokens.word(day[1])) != null);
    if (day == null || month == null || !ends || day[0] > month.lengthOfMonth()) {
      return null;
    }
    return new Calendar.Read(Periods.day(month.atDay(day[0])), Months.day(tokens.word(day[1])) != null ? day[1] + 1 : day[1]);
  }

  /** « du 13 au 15 juillet », « 13 juillet au 15 juillet », « entre le 13 et le dix-huit », « 4 au 22 ce mois », « lundi 1 au mercredi 10 juillet » */
  private Calendar.@Nullable Read interval(int from) {
    boolean between = tokens.word(from).equals("entre");
    int at = between || tokens.word(from).equals("du") || tokens.word(from).equals("depuis") ? from + 1 : from;
    at = skipName(at);
    Calendar.Read full = named(at);
    int[] day = day(at);
    int joint = full != null ? full.to() : day == null ? -1 : day[1];
    int last = joint < 0 ? -1 : joined(joint, between);
    if (last < 0) {
      return null;
    }
    last = skipName(last);
    Calendar.Read end = named(last);
    int[] endDay = day(last);
    if (full != null && end != null) {
      return ordered(full.period(), end.period(), end.to());
    }
    if (day == null || full != null) {
      return null;
    }
    LocalDate ends = end == null ? null : end.period().end();
    if (end != null && ends != null) {
      LocalDate starts = Periods.date(ends.getYear(), ends.getMonthValue(), day[0]);
      return starts == null || starts.isAfter(ends) ? null : new Calendar.Read(Periods.of(starts, ends), end.to());
    }
    YearMonth month = reference.currentMonth();
    boolean marked = from < at;
    boolean thisMonth = endDay != null && tokens.word(endDay[1]).startsWith("ce") && tokens.is(endDay[1] + 1, "mois");
    if (endDay == null || month == null || !(marked || thisMonth) || endDay[0] < day[0] || endDay[0] > month.lengthOfMonth()) {
      return null;
    }
    return new Calendar.Read(Periods.of(month.atDay(day[0]), month.atDay(endDay[0])), thisMonth ? endDay[1] + 2 : endDay[1]);
  }

  private Calendar.@Nullable Read named(int at) {
    Calendar.Read spelled = spelledYear(at);
    Calendar.Read date = spelled == null ? grammar.calendar().at(at) : spelled;
    return date == null && Months.month(tokens.word(at)) > 0 ? singleMonthDay(at) : date;
  }

  private Calendar.@Nullable Read singleMonthDay(int at) {
    int[] day = day(tokens.is(at + 1, ".") ? at + 2 : at + 1);
    int month = Months.month(tokens.word(at));
    return day == null || Periods.date(2024, month, day[0]) == null ? null : new Calendar.Read(near(at, month, day[0], day[0]), day[1]);
  }

  /** « aujourd’hui », « avant hier », « ven », « la journée », « dans la semaine », « jour suivant » */
  private Calendar.@Nullable Read dayName(int from) {
    LocalDate day = reference.published();
    if (day == null) {
      return null;
    }
    String next = tokens.near(from + 1) ? tokens.word(from + 1) : "";
    DayOfWeek brief = Months.shortDay(tokens.word(from));
    if (brief != null && tokens.kind(from + 1) != Tokens.Kind.WORD) {
      return new Calendar.Read(Periods.day(day.with(TemporalAdjusters.nextOrSame(brief))), from + 1);
    }
    return switch (tokens.word(from)) {
      case "aujourd'hui" -> new Calendar.Read(Periods.day(day), from + 1);
      case "avant" -> next.equals("hier") ? new Calendar.Read(Periods.day(day.minusDays(2)), from + 2) : null;
      case "apres" -> next.equals("demain") ? new Calendar.Read(Periods.day(day.plusDays(2)), from + 2) : null;
      case "la" -> next.equals("journee") && tokens.kind(from + 2) != Tokens.Kind.WORD ? new Calendar.Read(Periods.day(day), from + 2) : null;
      case "dans" -> next.equals("la") && tokens.is(from + 2, "semaine") ? new Calendar.Read(Periods.week(day), from + 3) : null;
      case "jour" -> next.equals("suivant") ? new Calendar.Read(Periods.day(day.plusDays(1)), from + 2) : null;
      case "lendemain" -> afterNamed(from);
      default -> null;
    };
  }

  /** « lendemain du 13 février » */
  private Calendar.@Nullable Read afterNamed(int from) {
    Calendar.Read named = tokens.is(from + 1, "du") || tokens.is(from + 1, "de") ? grammar.calendar().at(from + 2) : null;
    LocalDate day = named == null ? null : named.period().end();
    return named == null || day == null ? null : new Calendar.Read(Periods.day(day.plusDays(1)), named.to());
  }

  /** « dix-huit mai dix-neuf cent trente », « quatre octobre à dix neuf soixante douze », « 31 octobre 74 », « seconde de août » */
  private Calendar.@Nullable Read spelledYear(int from) {
    int[] day = day(from);
    int at = day == null ? -1 : tokens.is(day[1], "de") || tokens.is(day[1], "d'") ? day[1] + 1 : day[1];
    int month = day == null ? 0 : Months.month(tokens.word(at));
    if (day == null || month == 0) {
      return null;
    }
    int next = tokens.is(at + 1, "a") ? at + 2 : at + 1;
    if (tokens.digits(next) && tokens.word(next).length() == 2 && next == at + 1 && tokens.kind(next + 1) == Tokens.Kind.END) {
      return dayOrNull(Calendar.twoDigits(Integer.parseInt(tokens.word(next))), month, day[0], next + 1);
    }
    Numeral year = NumberWords.begins(tokens.word(next)) && tokens.near(next) ? numerals.at(next) : null;
    if (year != null && year.intValue() == 19) {
      Numeral rest = numerals.at(year.to());
      if (rest != null && rest.intValue() > 9 && rest.intValue() < 100) {
        return dayOrNull(1900 + rest.intValue(), month, day[0], rest.to());
      }
    }
    if (year != null && year.intValue() >= Calendar.FIRST_YEAR && year.intValue() <= Calendar.LAST_YEAR) {
      return dayOrNull(year.intValue(), month, day[0], year.to());
    }
    boolean second = tokens.word(from).startsWith("second") && Periods.date(2024, month, day[0]) != null;
    return second ? new Calendar.Read(near(from, month, day[0], day[0]), at + 1) : null;
  }

  private int skipName(int at) {
    int next = tokens.word(at).equals("le") ? at + 1 : at;
    return Months.day(tokens.word(next)) != null ? next + 1 : next;
  }

  private int joined(int at, boolean between) {
    if (tokens.is(at, "au") || tokens.is(at, "-") || tokens.is(at, "a") || tokens.is(at, "et") || (between && tokens.is(at, "et"))) {
      return at + 1;
    }
    return tokens.is(at, "jusqu'") ? at + 2 : -1;
  }

  private static Calendar.@Nullable Read ordered(Value.Period first, Value.Period last, int to) {
    LocalDate start = first.start();
    LocalDate end = last.end();
    if (start == null || end == null) {
      return null;
    }
    if (start.isAfter(end)) {
      start = start.withYear(end.getYear());
    }
    return start.isAfter(end) ? null : new Calendar.Read(Periods.of(start, end), to);
  }

  /** « mardi en quinze », « mercredi en huit », « mardi de la semaine prochaine », « vendredi la semaine prochaine » */
  private Calendar.@Nullable Read weekdayTurned(int from) {
    DayOfWeek weekday = Months.day(tokens.word(from));
    LocalDate day = reference.published();
    if (weekday == null || day == null) {
      return null;
    }
    if (tokens.is(from + 1, "en")) {
      Numeral days = numerals.at(from + 2);
      int weeks = days == null ? 0 : days.intValue() == 8 ? 1 : days.intValue() == 15 ? 2 : 0;
      return weeks == 0 || days == null ? null : new Calendar.Read(Periods.day(day.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(weeks)), days.to());
    }
    if (tokens.is(from + 1, "suivant") || (tokens.is(from + 1, "d'") && tokens.is(from + 2, "apres"))) {
      return new Calendar.Read(Periods.day(day.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(1)), tokens.is(from + 1, "d'") ? from + 3 : from + 2);
    }
    int week = tokens.is(from + 1, "de") ? from + 2 : from + 1;
    week = tokens.is(week, "la") ? week + 1 : week;
    boolean next = tokens.is(week, "semaine")
        && (tokens.word(week + 1).startsWith("prochain") || (tokens.is(week + 1, "d'") && tokens.is(week + 2, "apres")));
    if (!next) {
      return null;
    }
    LocalDate monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return new Calendar.Read(Periods.day(monday.with(TemporalAdjusters.nextOrSame(weekday))), tokens.is(week + 1, "d'") ? week + 3 : week + 2);
  }

  /** « première semaine d’octobre 2014 », « dernier jour d’octobre », « deuxième quinzaine d’avril », « troisième semaine de 2027 », « semaine du 7 octobre » */
  private Calendar.@Nullable Read partOfMonth(int from) {
    if (tokens.word(from).equals("semaine") && tokens.is(from + 1, "du")) {
      Calendar.Read day = grammar.calendar().at(skipName(from + 2));
      LocalDate start = day == null ? null : day.period().start();
      return start == null || day == null ? null : new Calendar.Read(Periods.week(start), day.to());
    }
    boolean last = tokens.word(from).equals("dernier") || tokens.word(from).equals("derniere");
    Numeral nth = last ? null : numerals.ordinal(from);
    int noun = last ? from + 1 : nth == null ? -1 : nth.to();
    boolean of = noun > 0 && (tokens.is(noun + 1, "de") || tokens.is(noun + 1, "d'") || tokens.is(noun + 1, "du"));
    if (!of) {
      return null;
    }
    Calendar.Read whole = grammar.core(tokens.is(noun + 2, "mois") && tokens.is(noun + 3, "de") ? noun + 4 : noun + 2);
    LocalDate start = whole == null ? null : whole.period().start();
    LocalDate end = whole == null ? null : whole.period().end();
    if (whole == null || start == null || end == null) {
      return null;
    }
    int which = nth == null ? 1 : nth.intValue();
    Value.Period part = part(tokens.word(noun), last, which, start, end);
    return part == null ? null : new Calendar.Read(part, whole.to());
  }

  private static Value.@Nullable Period part(String noun, boolean last, int which, LocalDate start, LocalDate end) {
    DayOfWeek weekday = Months.day(noun);
    if (weekday != null) {
      return Periods.day(last ? end.with(TemporalAdjusters.previousOrSame(weekday)) : start.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(which - 1L));
    }
    return switch (noun) {
      case "jour" -> Periods.day(last ? end : start.plusDays(which - 1L));
      case "semaine" -> {
        if (start.getDayOfYear() == 1 && end.getDayOfYear() > 300) {
          yield Periods.isoWeek(start.getYear(), which);
        }
        LocalDate first = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        yield Periods.week(last ? end.minusDays(6) : first.plusWeeks(which - 1L));
      }
      case "quinzaine" -> which == 1 ? Periods.of(start, start.plusDays(13)) : Periods.of(start.plusDays(14), end);
      default -> null;
    };
  }

  /** « 2 derniers jours », « 3 prochains mois », « 3 mois suivants » */
  private Calendar.@Nullable Read severalUnits(int from) {
    Numeral count = numerals.at(from);
    LocalDate day = reference.published();
    if (count == null || day == null || count.intValue() > 1000 || count.intValue() < 1) {
      return null;
    }
    int at = count.to();
    boolean before = tokens.word(at).startsWith("dernier") || tokens.word(at).startsWith("prochain");
    String turn = before ? tokens.word(at) : tokens.word(at + 1);
    String noun = before ? tokens.word(at + 1) : tokens.word(at);
    boolean back = turn.startsWith("dernier") || turn.startsWith("passe") || turn.startsWith("precedent");
    boolean ahead = turn.startsWith("prochain") || turn.startsWith("suivant");
    ChronoUnit unit = noun.startsWith("jour") ? ChronoUnit.DAYS : noun.equals("mois") ? ChronoUnit.MONTHS : noun.startsWith("semaine") ? ChronoUnit.WEEKS
        : noun.startsWith("an") ? ChronoUnit.YEARS : null;
    if (unit == null || !(back || ahead)) {
      return null;
    }
    Value.Period first = whole(unit, day.plus(back ? -count.intValue() : 1, unit));
    Value.Period last = whole(unit, day.plus(back ? -1 : count.intValue(), unit));
    return new Calendar.Read(new Value.Period(first.start(), last.end()), at + 2);
  }

  private static Value.Period whole(ChronoUnit unit, LocalDate day) {
    return switch (unit) {
      case MONTHS -> Periods.month(YearMonth.from(day));
      case WEEKS -> Periods.week(day);
      case YEARS -> Periods.year(day.getYear());
      default -> Periods.day(day);
    };
  }
}
