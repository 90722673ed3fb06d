package fr.veille.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates told by how far off they are: « il y a deux ans », « dans trois mois », « d’ici dix-huit mois », « un an plus tard ». */
final class Lapses {
  private static final Map<String, ChronoUnit> UNITS =
      Map.ofEntries(
          Map.entry("an", ChronoUnit.YEARS), Map.entry("ans", ChronoUnit.YEARS), Map.entry("annee", ChronoUnit.YEARS),
          Map.entry("annees", ChronoUnit.YEARS), Map.entry("mois", ChronoUnit.MONTHS), Map.entry("semaine", ChronoUnit.WEEKS),
          Map.entry("semaines", ChronoUnit.WEEKS), Map.entry("jour", ChronoUnit.DAYS), Map.entry("jours", ChronoUnit.DAYS),
          Map.entry("h", ChronoUnit.HOURS), Map.entry("heure", ChronoUnit.HOURS), Map.entry("heures", ChronoUnit.HOURS),
          Map.entry("min", ChronoUnit.MINUTES), Map.entry("minute", ChronoUnit.MINUTES), Map.entry("minutes", ChronoUnit.MINUTES),
          Map.entry("decennie", ChronoUnit.DECADES), Map.entry("decennies", ChronoUnit.DECADES), Map.entry("siecle", ChronoUnit.CENTURIES),
          Map.entry("siecles", ChronoUnit.CENTURIES));

  private final Tokens tokens;
  private final Numerals numerals;
  private final Reference reference;

  Lapses(Tokens tokens, Numerals numerals, Reference reference) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.reference = reference;
  }

  private record Lapse(int count, ChronoUnit unit, int to) {}

  Calendar.@Nullable Read at(int from) {
    int ago = ago(from);
    if (ago > 0) {
      int at = approximately(ago);
      boolean more = tokens.is(at, "plus") && (tokens.is(at + 1, "de") || tokens.is(at + 1, "d'"));
      boolean less = tokens.is(at, "moins") && (tokens.is(at + 1, "de") || tokens.is(at + 1, "d'"));
      Lapse lapse = lapse(more || less ? at + 2 : at);
      LocalDate day = reference.published();
      if (lapse == null) {
        return null;
      }
      if (day == null) {
        return new Calendar.Read(Periods.unknown(), lapse.to());
      }
      LocalDate then = day.minus(lapse.count(), lapse.unit());
      if (more || less) {
        return new Calendar.Read(more ? new Value.Period(null, then) : new Value.Period(then, day), lapse.to());
      }
      return new Calendar.Read(around(day, lapse, -1), lapse.to());
    }
    if (tokens.word(from).equals("dans") || tokens.word(from).equals("sous")) {
      Lapse lapse = lapse(from + 1);
      LocalDate day = reference.published();
      if (lapse == null || (tokens.word(from).equals("sous") && tokens.is(from + 1, "un"))) {
        return null;
      }
      if (day == null) {
        return new Calendar.Read(Periods.unknown(), lapse.to());
      }
      return new Calendar.Read(
          tokens.word(from).equals("sous") ? new Value.Period(null, day.plus(lapse.count(), lapse.unit())) : around(day, lapse, 1), lapse.to());
    }
    return later(from);
  }

  private int approximately(int at) {
    if (tokens.is(at, "environ")) {
      return at + 1;
    }
    return tokens.is(at, "a") && tokens.is(at + 1, "peu") && tokens.is(at + 2, "pres") ? at + 3 : at;
  }

  /** The token after « il y a », « voilà », « voici »; -1 elsewhere. */
  private int ago(int from) {
    return switch (tokens.word(from)) {
      case "il" -> tokens.is(from + 1, "y") && tokens.is(from + 2, "a") ? from + 3 : tokens.is(from + 1, "ya") ? from + 2 : -1;
      case "voila", "voici" -> from + 1;
      default -> -1;
    };
  }

  /** « un an plus tard », « deux ans après », « six mois plus tôt », « trois jours auparavant » */
  private Calendar.@Nullable Read later(int from) {
    Lapse lapse = lapse(from);
    if (lapse == null) {
      return null;
    }
    int at = lapse.to();
    boolean plus = tokens.is(at, "plus");
    int sign = 0;
    int to = at;
    if (plus && (tokens.is(at + 1, "tard") || tokens.is(at + 1, "tot"))) {
      sign = tokens.is(at + 1, "tard") ? 1 : -1;
      to = at + 2;
    } else if (tokens.is(at, "auparavant") || (tokens.is(at, "avant") && endsHere(at + 1))) {
      sign = -1;
      to = at + 1;
    } else if (tokens.is(at, "apres") && !tokens.is(at + 1, "-")) {
      sign = 1;
      to = at + 1;
    }
    if (sign == 0) {
      return null;
    }
    LocalDate day = sign > 0 || lapse.unit() == ChronoUnit.DAYS ? reference.lastNamed() : reference.published();
    return new Calendar.Read(day == null ? Periods.unknown() : around(day, lapse, sign), to);
  }

  private boolean endsHere(int at) {
    return tokens.kind(at) != Tokens.Kind.WORD && !tokens.digits(at);
  }

  /** « depuis dix ans »: open, from the day. */
  Calendar.@Nullable Read since(int at) {
    boolean more = (tokens.is(at, "plus") || tokens.is(at, "pres")) && (tokens.is(at + 1, "de") || tokens.is(at + 1, "d'"));
    Lapse lapse = lapse(more ? at + 2 : at);
    LocalDate day = reference.published();
    return lapse == null ? null : new Calendar.Read(new Value.Period(day == null ? null : day.minus(lapse.count(), lapse.unit()), null), lapse.to());
  }

  /** « d’ici cinq ans »: open, to the day. */
  Calendar.@Nullable Read until(int at) {
    Lapse lapse = lapse(at);
    LocalDate day = reference.published();
    return lapse == null ? null : new Calendar.Read(new Value.Period(reference.diary() ? day : null, day == null ? null : day.plus(lapse.count(), lapse.unit())), lapse.to());
  }

  /** The whole year, month or week, or the day, that lies so far off. */
  private Value.Period around(LocalDate day, Lapse lapse, int sign) {
    LocalDate then = day.plus((long) sign * lapse.count(), lapse.unit());
    if (reference.diary()) {
      return Periods.day(then);
    }
    return switch (lapse.unit()) {
      case YEARS, DECADES, CENTURIES -> Periods.year(then.getYear());
      case MONTHS -> Periods.month(YearMonth.from(then));
      case WEEKS -> lapse.count() > 2 ? Periods.week(then) : Periods.day(then);
      default -> Periods.day(then);
    };
  }

  /** A lapse told in hours or minutes ends on the day itself. */
  private @Nullable Lapse lapse(int from) {
    Lapse lapse = counted(from);
    boolean sameDay = lapse != null && (lapse.unit() == ChronoUnit.HOURS || lapse.unit() == ChronoUnit.MINUTES);
    if (lapse == null || !sameDay) {
      return lapse;
    }
    return ago(from - 3) == from ? new Lapse(0, ChronoUnit.DAYS, lapse.to()) : null;
  }

  private @Nullable Lapse counted(int from) {
    Numeral number = tokens.near(from) ? numerals.at(from) : null;
    if (number == null || number.intValue() > 10_000 || number.intValue() < 1 || !tokens.near(number.to())) {
      return null;
    }
    ChronoUnit unit = UNITS.get(tokens.word(number.to()));
    if (unit == null) {
      return null;
    }
    int to = number.to() + 1;
    if (unit == ChronoUnit.YEARS && tokens.is(to, "et") && (tokens.is(to + 1, "demi") || tokens.is(to + 1, "demie"))) {
      return new Lapse(number.intValue() * 12 + 6, ChronoUnit.MONTHS, to + 2);
    }
    return new Lapse(number.intValue(), unit, to);
  }
}
