package fr.veille.text;

import java.util.Locale;
import java.util.Set;

/** Where words end, and where elided words and clitics are cut from them. */
final class Words {
  private Words() {}

  private static final Set<String> ELIDED =
      Set.of("l", "d", "j", "m", "t", "s", "n", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "parcequ", "tandisqu");

  /** Words with an apostrophe inside that start like an elision. */
  private static final Set<String> WHOLE = Set.of("d'abord-", "n'djamena", "n'golo", "n'roll", "l'on");

  private static final Set<String> CLITICS =
      Set.of("je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "moi", "toi", "lui", "leur", "le", "la", "les", "en", "y");

  private static final Set<String> HYPHENATED =
      Set.of("rendez-vous", "garde-à-vous", "vis-à-vis", "sauvez-vous", "chez-moi", "chez-soi", "peut-on-dit", "qu'en-dira-t-on", "vas-y");

  /** End of the word that starts at {@code i}: letters and digits, and what joins them. */
  static int end(String text, int i, int end) {
    int k = i + 1;
    while (k < end) {
      char c = text.charAt(k);
      if (isWordChar(c)) {
        k++;
      } else if (k + 1 < end && isJoint(c) && isWordChar(text.charAt(k + 1))) {
        k += 2;
      } else {
        break;
      }
    }
    return trailingSign(text, i, k, end);
  }

  private static boolean isWordChar(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00ad';
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '‑' || c == '.' || c == '&' || c == '/' || c == '+' || c == '·' || Apostrophes.is(c);
  }

  /** « C++ », « Disney+ », « n° », « M€ », « l' » before a quotation mark. */
  private static int trailingSign(String text, int i, int k, int end) {
    if (k >= end) {
      return k;
    }
    char c = text.charAt(k);
    if (Apostrophes.is(c) && ELIDED.contains(text.substring(i, k).toLowerCase(Locale.ROOT))) {
      return k + 1;
    }
    if (c == '+') {
      return k + 1 < end && text.charAt(k + 1) == '+' ? k + 2 : k + 1;
    }
    if (c == '°' && (k - i == 1) && (text.charAt(i) == 'n' || text.charAt(i) == 'N')) {
      return k + 1;
    }
    if ((c == '€' || c == '$' || c == '£') && k - i <= 3 && !Character.isDigit(text.charAt(k - 1))) {
      return k + 1;
    }
    return k;
  }

  /** End of the elided word (apostrophe included) that the word from {@code i} to {@code stop} starts with; {@code i} where it starts with none. */
  static int elisionEnd(String text, int i, int stop) {
    int k = i;
    while (k < stop && k - i <= 8 && Character.isLetter(text.charAt(k))) {
      k++;
    }
    if (k == i || k >= stop || !Apostrophes.is(text.charAt(k))) {
      return i;
    }
    String head = text.substring(i, k).toLowerCase(Locale.ROOT);
    if (!ELIDED.contains(head) || WHOLE.contains(head + "'" + text.substring(k + 1, stop).toLowerCase(Locale.ROOT))) {
      return i;
    }
    return k + 1;
  }

  /** Start (hyphen) of the last clitic of the word from {@code i} to {@code stop}, {@code -t-} included; {@code i} where it has none. */
  static int cliticStart(String text, int i, int stop) {
    int hyphen = lastHyphen(text, i, stop);
    if (hyphen <= i || stop - hyphen > 6 || !CLITICS.contains(text.substring(hyphen + 1, stop).toLowerCase(Locale.ROOT))) {
      return i;
    }
    if (HYPHENATED.contains(Apostrophes.fold(text.substring(i, stop)).toLowerCase(Locale.ROOT))) {
      return i;
    }
    boolean linked = hyphen - 2 > i && text.charAt(hyphen - 2) == '-' && (text.charAt(hyphen - 1) == 't' || text.charAt(hyphen - 1) == 'T');
    return linked ? hyphen - 2 : hyphen;
  }

  private static int lastHyphen(String text, int i, int stop) {
    int k = stop - 1;
    while (k > i && text.charAt(k) != '-' && text.charAt(k) != '‑') {
      k--;
    }
    return k;
  }

  /** {@code stop}, or one more where the full stop behind the word belongs to it. */
  static int withFullStop(String text, int i, int stop, int end) {
    if (stop >= end || text.charAt(stop) != '.' || (stop + 1 < end && text.charAt(stop + 1) == '.')) {
      return stop;
    }
    String word = text.substring(i, stop);
    boolean dotted = word.length() >= 3 && word.charAt(word.length() - 2) == '.' && Character.isUpperCase(word.charAt(word.length() - 1));
    if (dotted || word.equals("etc")) {
      return stop + 1;
    }
    boolean last = Blanks.skip(text, stop + 1, end) >= end;
    boolean abbreviation = Abbreviations.introduces(word) || Abbreviations.trails(word) || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    return abbreviation && !last ? stop + 1 : stop;
  }
}
