package fr.veille.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers with sign, bounds and range: « plus de 20 milliards », « entre 5 et 7 », « 10 à 12 », « −2 ». */
final class Amounts {
  private static final Phrases<Bound> BOUNDS = Phrases.read("bounds.tsv", row -> Bound.valueOf(row[1]));

  private static final List<String> CHANGE_STEMS =
      List.of("pass", "port", "ramen", "tomb", "relev", "rabot", "repli", "baiss", "mont", "grimp", "redui", "revis", "augment", "bond", "chut", "recul",
          "gliss", "progress", "abaiss", "redescend", "descend", "remont", "fond", "coup", "tripl", "doubl", "diminu", "recul", "saut", "cede", "gagn", "rel");

  private final Tokens tokens;
  private final Numerals numerals;
  private final boolean changes;
  private final @Nullable Amount[] known;
  private final boolean[] asked;

  /**
   * @param changes whether « passe de 80 à 120 » is two numbers, before and after, and not a range
   */
  Amounts(Tokens tokens, Numerals numerals, boolean changes) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.changes = changes;
    this.known = new Amount[tokens.size()];
    this.asked = new boolean[tokens.size()];
  }

  /** Whether « de 5 % » before « à 8 % » opens a change. */
  private boolean changesBefore(int at) {
    for (int token = at - 1; token > Math.max(0, at - 7); token--) {
      if (tokens.word(token).equals("de")) {
        return isChange(token + 1);
      }
    }
    return false;
  }

  /** Whether « de » before a token opens a change: a verb such as « passer », « porter », « tomber » stands not far before. */
  private boolean isChange(int from) {
    if (!changes || !(tokens.word(from - 1).equals("de") || tokens.word(from - 1).equals("d'"))) {
      return false;
    }
    for (int token = from - 2; token >= Math.max(0, from - 9) && !tokens.word(token).equals(";") && !tokens.word(token).equals("."); token--) {
      String word = tokens.word(token);
      for (String stem : CHANGE_STEMS) {
        if (word.startsWith(stem)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Bound words at a token, null if there are none. */
  Phrases.@Nullable Match<Bound> bound(int token) {
    Phrases.Match<Bound> found = tokens.kind(token) == Tokens.Kind.WORD ? BOUNDS.at(tokens, token) : null;
    if (found == null) {
      return null;
    }
    int next = found.to();
    if (found.value() == Bound.BELOW && (tokens.is(next, "les") || tokens.is(next, "la") || tokens.is(next, "le"))) {
      next++;
    } else if (tokens.is(next, "les") || tokens.is(next, "la") || tokens.is(next, "le")) {
      next++;
    }
    return new Phrases.Match<>(found.value(), next);
  }

  /** The amount that starts at a token with its bound words, null if none does. */
  @Nullable Amount at(int from) {
    if (from < 0 || from >= tokens.size()) {
      return null;
    }
    if (!asked[from]) {
      asked[from] = true;
      known[from] = read(from);
    }
    return known[from];
  }

  private @Nullable Amount read(int from) {
    Phrases.Match<Bound> bound = bound(from);
    if (bound != null) {
      Amount amount = range(bound.to());
      return amount == null || !tokens.near(bound.to()) ? null : amount.startingAt(from).bounded(bound.value());
    }
    if (tokens.word(from).equals("entre")) {
      int first = tokens.is(from + 1, "les") ? from + 2 : from + 1;
      Amount amount = range(first);
      return amount == null || !tokens.near(first) ? null : amount.startingAt(from);
    }
    return range(from);
  }

  private @Nullable Amount range(int from) {
    Amount low = signed(from);
    if (low == null || low.last().form() == Numeral.Form.COLLECTIVE) {
      return low;
    }
    int second = isChange(from) ? -1 : connected(low.to(), tokens.word(from - 1).equals("entre"));
    Numeral high = second < 0 ? null : numerals.at(second);
    if (high == null || high.form() == Numeral.Form.COLLECTIVE || high.form() == Numeral.Form.ARTICLE) {
      return low;
    }
    BigDecimal least = low.low();
    if (!low.last().scaled() && high.scaled() && least.compareTo(high.value().divide(high.scale())) < 0) {
      least = least.multiply(high.scale());
    }
    return least.compareTo(high.value()) < 0
        ? new Amount(from, low.number(), high.to(), least, high.value(), Bound.NONE, low.negative(), high)
        : low;
  }

  /** The token after « à », « ou », « - » or, within « entre … et », « et »; -1 if no range goes on. */
  int connected(int at, boolean between) {
    if (!tokens.near(at) || (changes && !between && tokens.is(at, "a") && !tokens.digits(at - 1) && !NumberWords.begins(tokens.word(at - 1)) && changesBefore(at))) {
      return -1;
    }
    boolean to = tokens.is(at, "a") || tokens.is(at, "ou") || (between && tokens.is(at, "et"));
    boolean dash = tokens.is(at, "-") || tokens.is(at, "–") || tokens.is(at, "—");
    if (dash) {
      boolean tight = tokens.glued(at) == tokens.glued(at + 1);
      return tight && tokens.near(at + 1) ? at + 1 : -1;
    }
    return to && tokens.near(at + 1) ? at + 1 : -1;
  }

  private @Nullable Amount signed(int from) {
    int at = from;
    boolean negative = false;
    if (isSign(from)) {
      negative = !tokens.word(from).equals("+");
      at++;
    } else if (tokens.word(from).equals("moins") && tokens.near(from + 1) && !tokens.word(from - 1).equals("de")) {
      negative = true;
      at++;
    }
    if (at > from && (!tokens.near(at) || !numberStarts(at))) {
      return null;
    }
    Numeral number = numerals.at(at);
    return number == null ? null : new Amount(from, at, number.to(), number.value(), number.value(), Bound.NONE, negative, number);
  }

  private boolean numberStarts(int token) {
    return tokens.digits(token) || NumberWords.begins(tokens.word(token)) || tokens.word(token).equals(",");
  }

  /** A plus or minus that is a sign and no hyphen, bullet or range: it stands at the number and not at a word or number before it. */
  boolean isSign(int token) {
    String sign = tokens.word(token);
    boolean minus = sign.equals("-") || sign.equals("−") || sign.equals("–");
    if (!minus && !sign.equals("+")) {
      return false;
    }
    boolean attached = tokens.glued(token) && (tokens.digits(token - 1) || tokens.kind(token - 1) == Tokens.Kind.WORD || tokens.word(token - 1).equals("%"));
    return tokens.glued(token + 1) && !attached;
  }
}
