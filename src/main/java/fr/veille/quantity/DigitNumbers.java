package fr.veille.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in digits: « 1 234,5 », « 1.234,56 », « 17.600 », « 1'234 », « 1,200,000 », « ,5 ». A dot before exactly three digits groups, a comma is
 * decimal, as the French press writes; both in one number tell each other apart.
 */
final class DigitNumbers {
  /** More digits than this are an identifier; it also bounds the work on an endless line of digits. */
  private static final int MOST_DIGITS = 30;

  private static final int MOST_GROUPS = 10;

  private final Tokens tokens;

  DigitNumbers(Tokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Numeral at(int from) {
    if (isDecimalMark(from) && !touchesNumberBefore(from) && digitsGlued(from + 1) && tokens.word(from + 1).length() <= MOST_DIGITS) {
      return Numeral.of(from, from + 2, new BigDecimal("0." + tokens.word(from + 1)), Numeral.Form.DIGITS);
    }
    if (!tokens.digits(from) || tokens.word(from).length() > MOST_DIGITS) {
      return null;
    }
    StringBuilder digits = new StringBuilder(tokens.word(from));
    int to = groups(from, digits);
    boolean groupedByComma = to > from + 1 && tokens.word(from + 1).equals(",");
    if ((tokens.is(to, ",") || tokens.is(to, ".")) && tokens.glued(to) && digitsGlued(to + 1) && tokens.word(to + 1).length() <= MOST_DIGITS) {
      if (tokens.is(to, ",") && groupedByComma) {
        return null;
      }
      digits.append('.').append(tokens.word(to + 1));
      to += 2;
    }
    return Numeral.of(from, to, new BigDecimal(digits.toString()), Numeral.Form.DIGITS);
  }

  /** Appends the groups of three after the first digits; the token after them. */
  private int groups(int from, StringBuilder digits) {
    String first = tokens.word(from);
    if (first.length() > 3 || (first.startsWith("0") && !tokens.digits(from + 1))) {
      return from + 1;
    }
    if (isGroup(from + 1) && tokens.spaced(from + 1)) {
      return first.equals("0") ? from + 1 : spacedGroups(from + 1, digits);
    }
    String mark = tokens.word(from + 1);
    if (!tokens.glued(from + 1) || !(mark.equals(".") || mark.equals("'") || mark.equals(","))) {
      return from + 1;
    }
    int to = from + 1;
    int groups = 0;
    while (groups < MOST_GROUPS && tokens.is(to, mark) && tokens.glued(to) && tokens.glued(to + 1) && isGroup(to + 1)) {
      to += 2;
      groups++;
    }
    boolean englishDecimals = tokens.is(to, ".") && digitsGlued(to + 1);
    if (groups == 0 || first.equals("0") || (mark.equals(",") && groups == 1 && !englishDecimals)) {
      return from + 1;
    }
    for (int token = from + 2; token < to; token += 2) {
      digits.append(tokens.word(token));
    }
    return to;
  }

  private int spacedGroups(int at, StringBuilder digits) {
    int to = at;
    while (to - at < MOST_GROUPS && isGroup(to) && tokens.spaced(to)) {
      digits.append(tokens.word(to++));
    }
    return to;
  }

  private boolean isGroup(int token) {
    return tokens.digits(token) && tokens.word(token).length() == 3;
  }

  private boolean digitsGlued(int token) {
    return tokens.digits(token) && tokens.glued(token);
  }

  private boolean isDecimalMark(int token) {
    return tokens.word(token).equals(",") || tokens.word(token).equals(".");
  }

  private boolean touchesNumberBefore(int token) {
    return tokens.glued(token) && (tokens.digits(token - 1) || tokens.kind(token - 1) == Tokens.Kind.WORD || tokens.word(token - 1).equals("."));
  }
}
