package fr.veille.quantity;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months, days and seasons, folded, with the abbreviations in use. */
final class Months {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          entry("janvier", 1), entry("janv", 1), entry("jan", 1), entry("fevrier", 2), entry("fevr", 2), entry("fev", 2), entry("feb", 2),
          entry("mars", 3), entry("mar", 3), entry("avril", 4), entry("avr", 4), entry("apr", 4), entry("mai", 5), entry("juin", 6), entry("jun", 6),
          entry("juillet", 7), entry("juil", 7), entry("jui", 7), entry("jul", 7), entry("aout", 8), entry("aug", 8), entry("septembre", 9),
          entry("sept", 9), entry("sep", 9), entry("octobre", 10), entry("oct", 10), entry("novembre", 11), entry("nov", 11),
          entry("decembre", 12), entry("dec", 12));

  private static final Map<String, DayOfWeek> DAYS =
      Map.ofEntries(
          entry("lundi", DayOfWeek.MONDAY), entry("mardi", DayOfWeek.TUESDAY), entry("mercredi", DayOfWeek.WEDNESDAY),
          entry("jeudi", DayOfWeek.THURSDAY), entry("vendredi", DayOfWeek.FRIDAY), entry("samedi", DayOfWeek.SATURDAY),
          entry("dimanche", DayOfWeek.SUNDAY));

  private static final Map<String, DayOfWeek> SHORT_DAYS =
      Map.of("lun", DayOfWeek.MONDAY, "mer", DayOfWeek.WEDNESDAY, "jeu", DayOfWeek.THURSDAY, "ven", DayOfWeek.FRIDAY, "sam", DayOfWeek.SATURDAY,
          "dim", DayOfWeek.SUNDAY);

  private Months() {}

  /** 1 to 12, or 0. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  static boolean isFullName(String word) {
    return word.length() > 4 || word.equals("mars") || word.equals("mai") || word.equals("juin") || word.equals("aout");
  }

  static @Nullable DayOfWeek day(String word) {
    return DAYS.get(word);
  }

  static @Nullable DayOfWeek shortDay(String word) {
    return SHORT_DAYS.get(word);
  }
}
