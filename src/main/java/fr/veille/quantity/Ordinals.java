package fr.veille.quantity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ordinals that no cardinal hides in, and the endings of those in digits. */
final class Ordinals {
  private static final Map<String, Integer> NAMED =
      Map.of("premier", 1, "premiere", 1, "premiers", 1, "premieres", 1, "second", 2, "seconde", 2, "seconds", 2, "secondes", 2);
  private static final Set<String> SUFFIXES =
      Set.of("er", "ere", "re", "e", "eme", "me", "ieme", "nd", "nde", "ers", "eres", "es", "emes");

  private Ordinals() {}

  static @Nullable Integer named(String word) {
    return NAMED.get(word);
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word);
  }

  /** The value of a small Roman numeral, 0 where it is none. */
  static int roman(String word) {
    int value = 0;
    int last = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      int digit = switch (word.charAt(i)) {
        case 'i' -> 1;
        case 'v' -> 5;
        case 'x' -> 10;
        default -> 0;
      };
      if (digit == 0 || word.length() > 6) {
        return 0;
      }
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return value;
  }
}
