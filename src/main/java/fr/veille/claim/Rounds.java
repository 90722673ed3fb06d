package fr.veille.claim;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rounds of funding that a letter names: there are more of them than text to learn each from. */
final class Rounds {
  private static final Pattern SERIES = Pattern.compile("\\b(?:série|serie|series)[ \u00a0]([A-H])\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private Rounds() {}

  /** « série B » where the line writes it, the nearest to an offset of the text; null where it does not. */
  static @Nullable String lettered(Line line, int offset, String text) {
    String best = null;
    int distance = Integer.MAX_VALUE;
    Matcher m = SERIES.matcher(text).region(line.span().start(), line.span().end());
    while (m.find()) {
      if (Math.abs(m.start() - offset) < distance) {
        distance = Math.abs(m.start() - offset);
        best = "série " + m.group(1).toUpperCase(Locale.ROOT);
      }
    }
    return best;
  }
}
