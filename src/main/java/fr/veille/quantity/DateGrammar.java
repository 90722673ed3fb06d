package fr.veille.quantity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates with the words that open or close them: « depuis 2022 », « d’ici à la fin de l’année », « entre 2021 et 2029 », « fin 2026 ». */
final class DateGrammar {
  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les");

  private final Tokens tokens;
  private final Calendar calendar;
  private final Stretches stretches;
  private final Lapses lapses;
  private final Reference reference;

  DateGrammar(Tokens tokens, Numerals numerals, Reference reference) {
    this.tokens = tokens;
    this.reference = reference;
    this.calendar = new Calendar(tokens, numerals, reference);
    this.stretches = new Stretches(tokens, calendar, numerals, reference);
    this.lapses = new Lapses(tokens, numerals, reference);
  }

  Calendar calendar() {
    return calendar;
  }

  @Nullable Finding at(int from) {
    if (tokens.kind(from) == Tokens.Kind.SIGN) {
      return null;
    }
    Calendar.Read found = opened(from);
    if (found == null) {
      found = between(from);
    }
    if (found == null) {
      found = lapses.at(from);
    }
    if (found == null) {
      found = core(from);
    }
    if (found == null) {
      return null;
    }
    reference.named(found.period());
    return new Finding(from, found.to(), Expression.Kind.DATE, found.period());
  }

  /** A stretch without words before it: « fin 2026 », « mi-mars », « T3 2024 », « mardi », « 2025 ». */
  Calendar.@Nullable Read core(int from) {
    Calendar.Read found = part(from);
    if (found == null) {
      found = fiscal(from);
    }
    if (found == null) {
      found = calendar.at(from);
    }
    Calendar.Read named = stretches.at(from);
    if (found == null || (named != null && named.to() > found.to())) {
      found = named;
    }
    return found == null ? year(from) : found;
  }

  /** « fin 2026 », « début de 2024 », « mi-2025 », « fin de l’année », « début du mois d’août », « mi-novembre » */
  private Calendar.@Nullable Read part(int from) {
    Periods.Part part = switch (tokens.word(from)) {
      case "debut" -> Periods.Part.BEGIN;
      case "mi" -> Periods.Part.MIDDLE;
      case "fin" -> Periods.Part.END;
      default -> null;
    };
    if (part == null) {
      return null;
    }
    int at = from + 1;
    if (tokens.is(at, "-")) {
      at++;
    }
    if (tokens.is(at, "de") || tokens.is(at, "d'") || tokens.is(at, "du")) {
      at++;
    }
    if (tokens.is(at, "l'") || tokens.is(at, "la") || tokens.is(at, "le")) {
      at++;
    }
    Calendar.Read whole = tokens.near(at) ? whole(at) : null;
    return whole == null ? null : new Calendar.Read(Periods.part(part, whole.period()), whole.to());
  }

  private Calendar.@Nullable Read whole(int at) {
    LocalDate day = reference.published();
    String word = tokens.word(at);
    if (word.equals("annee") || word.equals("an") || word.equals("exercice") || word.equals("decennie") || word.equals("mois") || word.equals("semaine")) {
      Calendar.Read turned = stretches.at(at);
      if (turned != null) {
        return turned;
      }
      Calendar.Read named = said(word, at + 1);
      if (named != null) {
        return named;
      }
      Value.Period period = day == null ? Periods.unknown() : switch (word) {
        case "decennie" -> Periods.decade(day.getYear());
        case "mois" -> Periods.month(day.getYear(), day.getMonthValue());
        case "semaine" -> Periods.week(day);
        default -> Periods.year(day.getYear());
      };
      return new Calendar.Read(period, at + 1);
    }
    boolean nested = word.equals("fin") || word.equals("debut") || word.equals("mi");
    return nested ? null : core(at);
  }

  /** Which year or month: « l’année 2024 », « le mois d’août 2023 ». */
  private Calendar.@Nullable Read said(String word, int at) {
    boolean month = word.equals("mois") && (tokens.is(at, "de") || tokens.is(at, "d'"));
    boolean year = word.equals("annee") && tokens.near(at);
    return month ? calendar.at(at + 1) : year ? year(at) : null;
  }

  /** « exercice 2024-2025 », « 2024-2025 », « 2021 à 2023 » after « exercices » */
  private Calendar.@Nullable Read fiscal(int from) {
    int at = tokens.word(from).equals("exercice") ? from + 1 : from;
    int first = calendar.yearAt(at);
    boolean dash = tokens.is(at + 1, "-") || tokens.is(at + 1, "–") || tokens.is(at + 1, "/");
    if (first > 0 && dash && tokens.near(at + 2) && tokens.glued(at + 1) == tokens.glued(at + 2)) {
      int last = calendar.yearAt(at + 2);
      if (last == 0 && tokens.digits(at + 2) && tokens.word(at + 2).length() == 2 && tokens.glued(at + 2)) {
        last = first - first % 100 + Integer.parseInt(tokens.word(at + 2));
      }
      boolean more = tokens.glued(at + 3) && (tokens.is(at + 3, "-") || tokens.is(at + 3, "/"));
      return last > first && last - first < 100 && !more ? new Calendar.Read(Periods.years(first, last), at + 3) : null;
    }
    return at > from && first > 0 ? new Calendar.Read(Periods.year(first), at + 1) : null;
  }

  private Calendar.@Nullable Read year(int from) {
    int year = calendar.yearAt(from);
    return year >= 1900 && year <= 2100 && Years.isYear(tokens, from) ? new Calendar.Read(Periods.year(year), from + 1) : null;
  }

  /** « entre 2021 et 2029 », « entre janvier et mars » */
  private Calendar.@Nullable Read between(int from) {
    if (!tokens.word(from).equals("entre")) {
      return null;
    }
    Calendar.Read first = afterArticle(from + 1);
    if (first == null || !tokens.is(first.to(), "et")) {
      return null;
    }
    Calendar.Read last = afterArticle(first.to() + 1);
    return last == null ? null : span(first.period(), last);
  }

  private static Calendar.Read span(Value.Period first, Calendar.Read last) {
    LocalDate start = first.start();
    LocalDate end = last.period().end();
    if (start != null && end != null && end.isBefore(start)) {
      start = start.minusYears(1);
    }
    boolean known = start != null && end != null && !end.isBefore(start);
    return new Calendar.Read(known ? new Value.Period(start, end) : Periods.unknown(), last.to());
  }

  private Calendar.@Nullable Read afterArticle(int at) {
    int next = ARTICLES.contains(tokens.word(at)) || tokens.word(at).equals("en") ? at + 1 : at;
    return tokens.near(at) && tokens.near(next) ? core(next) : null;
  }

  private enum Opening {
    SINCE,
    UNTIL,
    BEFORE,
    NONE
  }

  /** « depuis », « d’ici (à) », « jusqu’en », « avant », « à partir de », « à l’horizon » with what follows. */
  private Calendar.@Nullable Read opened(int from) {
    int at = from + 1;
    Opening opening = Opening.NONE;
    switch (tokens.word(from)) {
      case "depuis" -> opening = Opening.SINCE;
      case "avant" -> opening = Opening.BEFORE;
      case "jusqu'" -> {
        opening = Opening.UNTIL;
        if (!(tokens.is(at, "a") || tokens.is(at, "en") || tokens.is(at, "au"))) {
          return null;
        }
        at++;
      }
      case "d'" -> {
        if (!tokens.is(at, "ici")) {
          return null;
        }
        opening = Opening.UNTIL;
        at++;
        if (tokens.is(at, "a") || tokens.is(at, "au") || tokens.is(at, "en")) {
          at++;
        }
      }
      case "a" -> {
        if ((tokens.is(at, "partir") || tokens.is(at, "compter")) && (tokens.is(at + 1, "de") || tokens.is(at + 1, "du") || tokens.is(at + 1, "d'"))) {
          opening = Opening.SINCE;
          at += 2;
        } else if (tokens.is(at, "l'") && tokens.is(at + 1, "horizon")) {
          opening = Opening.UNTIL;
          at += 2;
        } else {
          return null;
        }
      }
      case "au" -> {
        boolean late = tokens.is(at, "plus") && tokens.is(at + 1, "tard");
        if (!late) {
          return null;
        }
        opening = Opening.UNTIL;
        at += 2;
        if (tokens.is(at, "en") || tokens.is(at, "a")) {
          at++;
        }
      }
      case "plus" -> {
        if (!tokens.is(at, "tot") || !tokens.is(at + 1, "en")) {
          return null;
        }
        opening = Opening.SINCE;
        at += 2;
      }
      case "vers" -> opening = Opening.NONE;
      default -> {
        return null;
      }
    }
    if (ARTICLES.contains(tokens.word(at)) && tokens.near(at)) {
      at++;
    }
    if (!tokens.near(at)) {
      return null;
    }
    return close(opening, at);
  }

  private Calendar.@Nullable Read close(Opening opening, int at) {
    Calendar.Read lapse = switch (opening) {
      case SINCE -> lapses.since(at);
      case UNTIL -> lapses.until(at);
      case BEFORE, NONE -> null;
    };
    if (lapse != null) {
      return lapse;
    }
    boolean within = switch (tokens.word(at)) {
      case "fin", "mi", "debut" -> true;
      default -> false;
    };
    Calendar.Read named = core(at);
    if (named == null) {
      return null;
    }
    boolean dayNamed = tokens.digits(at) && named.to() > at + 1;
    LocalDate start = moved(named.period().start(), opening, at, named.to());
    LocalDate end = moved(named.period().end(), opening, at, named.to());
    Value.Period period = switch (opening) {
      case SINCE -> new Value.Period(start, null);
      case UNTIL -> new Value.Period(null, tokens.word(at).equals("mi") ? middle(named.period()) : end);
      case BEFORE -> new Value.Period(null, within ? tokens.word(at).equals("mi") ? middle(named.period()) : end : start == null ? null : dayNamed ? start : start.minusDays(1));
      case NONE -> named.period();
    };
    return new Calendar.Read(period, named.to());
  }

  /** « d’ici mars » is the next March and « depuis mars » the last, whatever the clause looks at. */
  private @Nullable LocalDate moved(@Nullable LocalDate day, Opening opening, int from, int to) {
    LocalDate published = reference.published();
    if (day == null || published == null || tokens.word(from).equals("hier")) {
      return day;
    }
    for (int token = from; token < to; token++) {
      if (calendar.yearAt(token) > 0) {
        return day;
      }
    }
    long away = day.toEpochDay() - published.toEpochDay();
    return switch (opening) {
      case SINCE -> away > 0 && away < 366 ? day.minusYears(1) : day;
      case UNTIL -> away < -7 && away > -366 ? day.plusYears(1) : day;
      case BEFORE, NONE -> day;
    };
  }

  /** « jusqu’à la mi-2027 » ends with June, « la mi-novembre » on the fifteenth. */
  private static @Nullable LocalDate middle(Value.Period middle) {
    LocalDate start = middle.start();
    LocalDate end = middle.end();
    if (start == null || end == null) {
      return end;
    }
    return start.getMonthValue() == end.getMonthValue() ? start.withDayOfMonth(15) : start.withDayOfMonth(30);
  }
}
