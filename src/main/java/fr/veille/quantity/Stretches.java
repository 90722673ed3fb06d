package fr.veille.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stretches of time with a name: quarters, halves, seasons, decades, feasts, days of the week, « l’an dernier », « ce mois-ci », « hier ». */
final class Stretches {
  private static final Map<String, Integer> SEASONS = Map.of("printemps", 0, "ete", 1, "automne", 2, "hiver", 3);
  private static final Set<String> LAST = Set.of("dernier", "derniere", "passe", "passee");
  private static final Set<String> NEXT = Set.of("prochain", "prochaine");
  private static final Set<String> BEFORE = Set.of("precedent", "precedente");
  private static final Set<String> AFTER = Set.of("suivant", "suivante");
  private static final Set<String> PARTS_OF_DAY = Set.of("matin", "soir", "midi", "minuit", "apres-midi", "nuit");
  private static final Set<String> DEMONSTRATIVES = Set.of("ce", "cet", "cette");

  private final Tokens tokens;
  private final Calendar calendar;
  private final Numerals numerals;
  private final Reference reference;

  Stretches(Tokens tokens, Calendar calendar, Numerals numerals, Reference reference) {
    this.tokens = tokens;
    this.calendar = calendar;
    this.numerals = numerals;
    this.reference = reference;
  }

  Calendar.@Nullable Read at(int from) {
    Calendar.Read found = quarterOrHalf(from);
    if (found == null) {
      found = abbreviated(from);
    }
    if (found == null) {
      found = decadeOrCentury(from);
    }
    if (found == null) {
      found = demonstrative(from);
    }
    if (found == null) {
      found = unitWithTurn(from);
    }
    if (found == null) {
      found = seasonOrFeast(from);
    }
    return found == null ? dayWord(from) : found;
  }

  /** « troisième trimestre 2024 », « 2e semestre », « dernier trimestre 2025 », « 1er trimestre de l’exercice » */
  private Calendar.@Nullable Read quarterOrHalf(int from) {
    Numeral nth = numerals.ordinal(from);
    int number = nth == null ? tokens.word(from).equals("dernier") ? 99 : 0 : nth.intValue();
    int at = nth == null ? from + 1 : nth.to();
    boolean quarter = tokens.is(at, "trimestre");
    boolean half = tokens.is(at, "semestre");
    if (number == 0 || !(quarter || half)) {
      return null;
    }
    int parts = quarter ? 4 : 2;
    int which = number == 99 ? parts : number;
    if (which > parts) {
      return null;
    }
    Year year = yearAfter(at + 1);
    if (number == 99 && year == null) {
      return null;
    }
    return part(from, at + 1, year, quarter, which);
  }

  private Calendar.Read part(int from, int to, @Nullable Year year, boolean quarter, int which) {
    if (year != null) {
      return new Calendar.Read(quarter ? Periods.quarter(year.year(), which) : Periods.half(year.year(), which), year.to());
    }
    return new Calendar.Read(reference.nearest(from, y -> quarter ? Periods.quarter(y, which) : Periods.half(y, which)), to);
  }

  private record Year(int year, int to) {}

  private @Nullable Year yearAfter(int at) {
    int next = tokens.is(at, "de") ? at + 1 : at;
    if (tokens.is(next, "l'") && tokens.is(next + 1, "exercice")) {
      next += 2;
    }
    int year = calendar.yearAt(next);
    return year == 0 ? null : new Year(year, next + 1);
  }

  /** « T3 2024 », « T3 », « Q2 2025 », « S1 2025 », « H1 », « 3T24 », « semaine 39 » */
  private Calendar.@Nullable Read abbreviated(int from) {
    if (tokens.word(from).equals("semaine") && tokens.digits(from + 1) && tokens.word(from + 1).length() <= 2 && tokens.near(from + 1)) {
      int week = Integer.parseInt(tokens.word(from + 1));
      LocalDate day = reference.published();
      return day == null || week < 1 || week > 53 || unitFollows(from + 2)
          ? null
          : new Calendar.Read(Periods.isoWeek(day.getYear(), week), from + 2);
    }
    String letter = tokens.capital(from) ? tokens.word(from) : "";
    boolean quarter = letter.equals("t") || letter.equals("q");
    boolean half = letter.equals("s") || letter.equals("h");
    if (!(quarter || half) || !tokens.glued(from + 1) || !tokens.digits(from + 1) || tokens.word(from + 1).length() != 1
        || tokens.glued(from)) {
      return null;
    }
    int which = Integer.parseInt(tokens.word(from + 1));
    boolean longer = tokens.glued(from + 2) && tokens.kind(from + 2) == Tokens.Kind.WORD;
    if (which < 1 || which > (quarter ? 4 : 2) || longer) {
      return null;
    }
    Year year = yearAfter(from + 2);
    return year == null && letter.equals("h") ? null : part(from, from + 2, year, quarter, which);
  }

  private boolean unitFollows(int at) {
    return tokens.is(at, "%") || tokens.is(at, "h");
  }

  /** « années 2010 », « années 90 », « XVIIe siècle » */
  private Calendar.@Nullable Read decadeOrCentury(int from) {
    if ((tokens.word(from).equals("annees") || tokens.word(from).equals("decennie")) && tokens.digits(from + 1) && tokens.near(from + 1)) {
      int year = calendar.yearAt(from + 1);
      int decade = year > 0 ? year : tokens.word(from + 1).length() == 2 ? 1900 + Integer.parseInt(tokens.word(from + 1)) : 0;
      return decade == 0 || decade % 10 != 0 ? null : new Calendar.Read(Periods.decade(decade), from + 2);
    }
    int century = tokens.glued(from + 1) || tokens.word(from).endsWith("e") ? roman(from) : 0;
    int at = century > 0 && tokens.word(from).endsWith("e") ? from + 1 : from + 2;
    return century > 0 && tokens.is(at, "siecle") ? new Calendar.Read(Periods.years(century * 100 - 99, century * 100), at + 1) : null;
  }

  private int roman(int at) {
    String word = tokens.word(at);
    return tokens.capital(at) && word.endsWith("e") ? Ordinals.roman(word.substring(0, word.length() - 1)) : Ordinals.roman(word);
  }

  /** « cette année », « ce mois-ci », « cet été », « ce mardi », « ce matin », « cette décennie » */
  private Calendar.@Nullable Read demonstrative(int from) {
    if (!DEMONSTRATIVES.contains(tokens.word(from)) || !tokens.near(from + 1)) {
      return null;
    }
    int to = tokens.is(from + 2, "-") && tokens.is(from + 3, "ci") ? from + 4 : from + 2;
    LocalDate day = reference.published();
    String noun = tokens.word(from + 1);
    if (tokens.is(from + 2, "-") && tokens.is(from + 3, "la")) {
      LocalDate named = reference.lastNamed();
      return noun.equals("annee") ? new Calendar.Read(named == null ? Periods.unknown() : Periods.year(named.getYear()), from + 4) : null;
    }
    if (noun.equals("decennie")) {
      return new Calendar.Read(day == null ? Periods.unknown() : Periods.decade(day.getYear()), to);
    }
    if (noun.equals("matin") || noun.equals("soir") || noun.equals("midi") || (noun.equals("jour") && reference.diary())) {
      return new Calendar.Read(day == null ? Periods.unknown() : Periods.day(day), to);
    }
    if (SEASONS.containsKey(noun)) {
      int season = SEASONS.getOrDefault(noun, 0);
      return new Calendar.Read(nearSeason(from, season), to);
    }
    DayOfWeek weekday = Months.day(noun);
    if (weekday != null) {
      Calendar.Read date = calendar.at(from + 1);
      return date != null && date.to() > from + 2 ? date : new Calendar.Read(reference.weekday(from, weekday), partOfDay(to));
    }
    if (Months.month(noun) > 0 && Months.isFullName(noun)) {
      return new Calendar.Read(day == null ? Periods.unknown() : Periods.month(day.getYear(), Months.month(noun)), to);
    }
    Calendar.Read current = turned(noun, 0, day, to);
    return current;
  }

  private Value.Period nearSeason(int token, int season) {
    LocalDate day = reference.published();
    if (day == null) {
      return Periods.unknown();
    }
    Value.Period past = reference.nearest(token, year -> Periods.season(season, year));
    return past;
  }

  /** « an dernier », « mois prochain », « semaine passée », « année suivante », « mardi dernier », « été prochain », « septembre dernier » */
  private Calendar.@Nullable Read unitWithTurn(int from) {
    String noun = tokens.word(from);
    String turn = tokens.near(from + 1) ? tokens.word(from + 1) : "";
    if (tokens.word(from).equals("meme") && tokens.near(from + 1)) {
      LocalDate named = reference.lastNamed();
      return tokens.word(from + 1).equals("jour") && named != null ? new Calendar.Read(Periods.day(named), from + 2) : turned(tokens.word(from + 1), 0, named, from + 2);
    }
    if (tokens.is(from + 1, "d'") && (tokens.is(from + 2, "avant") || tokens.is(from + 2, "apres"))) {
      int step = tokens.is(from + 2, "avant") ? -1 : 1;
      DayOfWeek weekday = Months.day(noun);
      if (weekday != null) {
        LocalDate day = reference.published();
        return day == null ? null : new Calendar.Read(Periods.day(step < 0 ? day.with(TemporalAdjusters.previous(weekday)) : day.with(TemporalAdjusters.next(weekday))), from + 3);
      }
      return turned(noun, step, reference.published(), from + 3);
    }
    int step = LAST.contains(turn) || BEFORE.contains(turn) ? -1 : NEXT.contains(turn) || AFTER.contains(turn) ? 1 : 0;
    if (step == 0) {
      return null;
    }
    LocalDate base = BEFORE.contains(turn) || AFTER.contains(turn) ? reference.lastNamed() : reference.published();
    DayOfWeek weekday = Months.day(noun);
    if (weekday != null) {
      LocalDate day = reference.published();
      Value.Period turned = day == null ? Periods.unknown() : Periods.day(day.with(step < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)));
      return new Calendar.Read(turned, from + 2);
    }
    Integer season = SEASONS.get(noun);
    if (season != null) {
      return new Calendar.Read(shifted(year -> Periods.season(season, year), step, base), from + 2);
    }
    int month = Months.month(noun);
    if (month > 0 && Months.isFullName(noun)) {
      return new Calendar.Read(shifted(year -> Periods.month(year, month), step, base), from + 2);
    }
    return turned(noun, step, base, from + 2);
  }

  /** The last one that has ended before the day, or the next that has not begun. */
  private static Value.Period shifted(java.util.function.IntFunction<Value.Period> ofYear, int step, @Nullable LocalDate day) {
    if (day == null) {
      return Periods.unknown();
    }
    Value.Period best = Periods.unknown();
    for (int year = day.getYear() - 2; year <= day.getYear() + 2; year++) {
      Value.Period candidate = ofYear.apply(year);
      LocalDate start = candidate.start();
      LocalDate end = candidate.end();
      if (step < 0 && end != null && end.isBefore(day)) {
        best = candidate;
      }
      if (step > 0 && start != null && start.isAfter(day)) {
        return candidate;
      }
    }
    return best;
  }

  private static Calendar.@Nullable Read turned(String noun, int step, @Nullable LocalDate day, int to) {
    Value.Period period = switch (noun) {
      case "an", "annee", "exercice" -> day == null ? Periods.unknown() : Periods.year(day.getYear() + step);
      case "mois" -> day == null ? Periods.unknown() : Periods.month(java.time.YearMonth.from(day).plusMonths(step));
      case "semaine" -> day == null ? Periods.unknown() : Periods.week(day.plusWeeks(step));
      case "trimestre" -> {
        LocalDate moved = day == null ? null : day.plusMonths(3L * step);
        yield moved == null ? Periods.unknown() : Periods.quarter(moved.getYear(), (moved.getMonthValue() + 2) / 3);
      }
      case "semestre" -> {
        LocalDate moved = day == null ? null : day.plusMonths(6L * step);
        yield moved == null ? Periods.unknown() : Periods.half(moved.getYear(), (moved.getMonthValue() + 5) / 6);
      }
      default -> null;
    };
    return period == null ? null : new Calendar.Read(period, to);
  }

  /** « printemps 2024 », « été », « Noël 2025 », « Pâques », « rentrée » */
  private Calendar.@Nullable Read seasonOrFeast(int from) {
    int length = Feasts.length(tokens, from);
    if (length > 0) {
      Year year = yearAfter(from + length);
      LocalDate named = year == null ? null : Feasts.day(tokens, from, year.year());
      if (year != null && named != null) {
        return new Calendar.Read(Periods.day(named), year.to());
      }
      return new Calendar.Read(reference.nearest(from, y -> {
        LocalDate day = Feasts.day(tokens, from, y);
        return day == null ? null : Periods.day(day);
      }), from + length);
    }
    Integer season = SEASONS.get(tokens.word(from));
    if (season == null || (tokens.word(from).equals("ete") && !seasonBefore(from))) {
      return null;
    }
    Year year = yearAfter(from + 1);
    if (year != null) {
      return new Calendar.Read(Periods.season(season, year.year()), year.to());
    }
    return seasonBefore(from) ? new Calendar.Read(nearSeason(from, season), from + 1) : null;
  }

  /** « été » is a participle far more often: an article or another sign of a noun has to stand before it. */
  private boolean seasonBefore(int from) {
    String before = tokens.word(from - 1);
    return Set.of("l'", "au", "le", "d'", "en", "cet", "ce", "fin", "debut", "mi", "-", "du", "depuis", "pour").contains(before) || tokens.plain(from - 1, "à");
  }

  /** « hier soir », « demain », « lundi », « mercredi soir », « veille », « lendemain » */
  private Calendar.@Nullable Read dayWord(int from) {
    LocalDate day = reference.published();
    String word = tokens.word(from);
    int shift = switch (word) {
      case "hier" -> -1;
      case "demain" -> 1;
      case "avant" -> tokens.is(from + 1, "-") && tokens.is(from + 2, "hier") ? -2 : 0;
      case "apres" -> tokens.is(from + 1, "-") && tokens.is(from + 2, "demain") ? 2 : 0;
      default -> 0;
    };
    if (shift != 0) {
      int to = Math.abs(shift) == 2 ? from + 3 : from + 1;
      return new Calendar.Read(day == null ? Periods.unknown() : Periods.day(day.plusDays(shift)), partOfDay(to));
    }
    LocalDate named = reference.lastNamed();
    int around = switch (word) {
      case "veille" -> -1;
      case "lendemain" -> 1;
      case "surlendemain" -> 2;
      case "avant" -> tokens.is(from + 1, "-") && tokens.is(from + 2, "veille") ? -2 : 0;
      default -> 0;
    };
    boolean idiom = tokens.word(from - 1).equals("au") && tokens.word(from - 2).equals("jour");
    if (around != 0 && !idiom && isMoment(from, word)) {
      return new Calendar.Read(named == null ? Periods.unknown() : Periods.day(named.plusDays(around)), around == -2 ? from + 3 : from + 1);
    }
    DayOfWeek weekday = Months.day(word);
    boolean name = weekday != null && !tokens.is(from + 1, "-");
    return name && weekday != null ? new Calendar.Read(reference.weekday(from, weekday), partOfDay(from + 1)) : null;
  }

  /** « la veille » and « le lendemain » are days; « en veille », « une veille technologique » are not. */
  private boolean isMoment(int from, String word) {
    return !word.equals("veille") || (tokens.word(from - 1).equals("la") && !tokens.is(from + 1, "technologique"));
  }

  private int partOfDay(int at) {
    if (!tokens.near(at)) {
      return at;
    }
    if (tokens.is(at, "apres") && tokens.is(at + 1, "-") && tokens.is(at + 2, "midi")) {
      return at + 3;
    }
    return PARTS_OF_DAY.contains(tokens.word(at)) ? at + 1 : at;
  }
}
