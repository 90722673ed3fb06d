package fr.veille.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a date without a year is told against: the article's own day, the date named last in the text, and whether the clause looks ahead. Without a
 * day everything relative is unknown.
 */
final class Reference {
  private static final int CLAUSE = 14;
  /** Measured on the labelled articles: how much farther a day ahead seems than a day past, without and with a sign of the future. */
  private static final double FUTURE_WEIGHT = 3;

  private static final double AHEAD_WEIGHT = 0.4;
  private static final double PAST_AHEAD_WEIGHT = 1.5;
  private static final Set<String> AHEAD =
      Set.of(
          "prochain", "prochaine", "prevu", "prevue", "prevus", "prevues", "prevoit", "attendu", "attendue", "attendus", "attendues", "doit",
          "doivent", "devrait", "devraient", "promet", "promis", "promise", "espere", "vise", "envisage", "rendez", "repousse", "repoussee",
          "reporte", "reportee", "livrable", "livrables", "va", "vont", "pourrait", "calendrier", "agenda", "demain", "bientot");

  private final Tokens tokens;
  private final @Nullable LocalDate published;
  private final boolean diary;
  private @Nullable LocalDate lastNamed;

  Reference(Tokens tokens, @Nullable LocalDate published) {
    this(tokens, published, false);
  }

  /**
   * @param diary whether the text is read as an entry in a diary, which looks ahead unless it says otherwise and means the very day by « il y a un an »
   */
  Reference(Tokens tokens, @Nullable LocalDate published, boolean diary) {
    this.tokens = tokens;
    this.published = published;
    this.diary = diary;
  }

  boolean diary() {
    return diary;
  }

  @Nullable LocalDate published() {
    return published;
  }

  /** The start of the date named last, or the article's own day. */
  @Nullable LocalDate lastNamed() {
    return lastNamed == null ? published : lastNamed;
  }

  void named(Value.Period period) {
    LocalDate start = period.start() == null ? period.end() : period.start();
    if (start != null) {
      lastNamed = start;
    }
  }

  /** The stretch of the year that the text means, of those the function gives a year: the last one begun, or the next where the clause looks ahead. */
  Value.Period nearest(int token, IntFunction<Value.@Nullable Period> ofYear) {
    LocalDate day = published;
    if (day == null) {
      return Periods.unknown();
    }
    boolean ahead = ahead(token);
    if (!diary) {
      return closest(day, ahead, ofYear);
    }
    Value.Period best = null;
    for (int year = day.getYear() - 4; year <= day.getYear() + 4; year++) {
      Value.Period candidate = ofYear.apply(year);
      LocalDate start = candidate == null ? null : candidate.start();
      LocalDate end = candidate == null ? null : candidate.end();
      if (start == null || end == null) {
        continue;
      }
      if (ahead && !end.isBefore(day)) {
        return of(start, end);
      }
      if (!ahead && !start.isAfter(day)) {
        best = of(start, end);
      }
    }
    return best == null ? Periods.unknown() : best;
  }

  /** The one least far off, where what is past counts as nearer unless the clause looks ahead. */
  private static Value.Period closest(LocalDate day, boolean ahead, IntFunction<Value.@Nullable Period> ofYear) {
    Value.Period best = Periods.unknown();
    double least = Double.MAX_VALUE;
    for (int year = day.getYear() - 4; year <= day.getYear() + 4; year++) {
      Value.Period candidate = ofYear.apply(year);
      LocalDate start = candidate == null ? null : candidate.start();
      LocalDate end = candidate == null ? null : candidate.end();
      if (candidate == null || start == null || end == null) {
        continue;
      }
      double cost = start.isAfter(day)
          ? (start.toEpochDay() - day.toEpochDay()) * (ahead ? AHEAD_WEIGHT : FUTURE_WEIGHT)
          : Math.max(0, day.toEpochDay() - end.toEpochDay()) * (ahead ? PAST_AHEAD_WEIGHT : 1);
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
    return best;
  }


  private static Value.Period of(LocalDate start, LocalDate end) {
    return new Value.Period(start, end);
  }

  Value.Period month(int token, int month) {
    return nearest(token, year -> Periods.month(year, month));
  }

  Value.Period weekday(int token, DayOfWeek day) {
    if (published == null) {
      return Periods.unknown();
    }
    return Periods.day(
        ahead(token) ? published.with(TemporalAdjusters.nextOrSame(day)) : published.with(TemporalAdjusters.previousOrSame(day)));
  }

  @Nullable YearMonth currentMonth() {
    return published == null ? null : YearMonth.from(published);
  }

  /** Whether the clause around a token speaks of what is to come: a verb in the future, or a word that announces. */
  boolean ahead(int token) {
    return diary ? !looksBack(token) : announces(token);
  }

  private boolean looksBack(int token) {
    for (int at = Math.max(0, token - CLAUSE); at < Math.min(tokens.size(), token + CLAUSE); at++) {
      String word = tokens.word(at);
      boolean past = word.endsWith("ait") || word.endsWith("aient") || word.equals("ont") || tokens.plain(at, "a");
      if (past && tokens.kind(at) == Tokens.Kind.WORD) {
        return true;
      }
    }
    return false;
  }

  private boolean announces(int token) {
    for (int at = token - 1; at >= Math.max(0, token - CLAUSE) && !endsClause(at); at--) {
      if (isAhead(at)) {
        return true;
      }
    }
    for (int at = token + 1; at < Math.min(tokens.size(), token + CLAUSE) && !endsClause(at); at++) {
      if (isAhead(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int token) {
    String word = tokens.word(token);
    boolean stop = tokens.kind(token) == Tokens.Kind.LINE || word.equals(";") || word.equals("!") || word.equals("?");
    return stop || (word.equals(".") && !tokens.glued(token + 1));
  }

  private boolean isAhead(int token) {
    if (tokens.kind(token) != Tokens.Kind.WORD) {
      return false;
    }
    String word = tokens.word(token);
    return AHEAD.contains(word) || isFuture(word, token);
  }

  /** « ouvrira », « livreront », « seront »: verb endings of the third person that few other words share. */
  private boolean isFuture(String word, int token) {
    if (tokens.capital(token) || word.length() < 4) {
      return false;
    }
    boolean plural = word.endsWith("ront") && !word.equals("front");
    boolean singular = (word.endsWith("era") || word.endsWith("ira") || word.endsWith("dra") || word.endsWith("tra") || word.endsWith("vra")
        || word.endsWith("ura") || word.endsWith("rra")) && !word.equals("camera") && !word.equals("opera") && !word.equals("extra") && !word.equals("ultra");
    boolean first = word.endsWith("rons") && !word.equals("environs");
    return plural || singular || first;
  }
}
