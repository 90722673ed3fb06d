package fr.veille.quantity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of the year with a name of their own. */
final class Feasts {
  record Feast(LocalDate day, int to) {}

  private Feasts() {}

  /** The number of tokens of the feast's name at a token, 0 if none stands there. */
  static int length(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "noel", "toussaint", "paques", "pentecote", "ascension", "halloween", "epiphanie", "assomption", "thanksgiving" -> 1;
      case "saint" -> tokens.is(at + 1, "-") && (tokens.is(at + 2, "sylvestre") || tokens.is(at + 2, "valentin")) ? 3 : 0;
      case "vendredi" -> tokens.is(at + 1, "saint") ? 2 : 0;
      case "lundi" -> tokens.is(at + 1, "de") && (tokens.is(at + 2, "paques") || tokens.is(at + 2, "pentecote")) ? 3 : 0;
      case "fete" -> tokens.is(at + 1, "nationale") ? 2 : 0;
      default -> 0;
    };
  }

  static @Nullable LocalDate day(Tokens tokens, int at, int year) {
    LocalDate easter = Periods.easter(year);
    return switch (tokens.word(at)) {
      case "noel" -> LocalDate.of(year, 12, 25);
      case "toussaint" -> LocalDate.of(year, 11, 1);
      case "paques" -> easter;
      case "pentecote" -> easter.plusDays(49);
      case "ascension" -> easter.plusDays(39);
      case "halloween" -> LocalDate.of(year, 10, 31);
      case "epiphanie" -> LocalDate.of(year, 1, 6);
      case "assomption" -> LocalDate.of(year, 8, 15);
      case "fete" -> LocalDate.of(year, 7, 14);
      case "vendredi" -> easter.minusDays(2);
      case "lundi" -> tokens.is(at + 2, "paques") ? easter.plusDays(1) : easter.plusDays(50);
      case "saint" -> tokens.is(at + 2, "sylvestre") ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 2, 14);
      case "thanksgiving" -> LocalDate.of(year, 11, 22).with(java.time.temporal.TemporalAdjusters.nextOrSame(java.time.DayOfWeek.THURSDAY));
      default -> null;
    };
  }
}
