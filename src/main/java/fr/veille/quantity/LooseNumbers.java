package fr.veille.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bare numbers with their sign: « −9,5 », « moins dix-neuf cent trente-sept », « 3000K », « trois et un cinquième », « 1 sur 3 ». */
final class LooseNumbers {
  private static final Map<String, Integer> SUFFIXES = Map.of("k", 3, "K", 3, "m", 6, "M", 6, "G", 9, "T", 12);
  private static final Set<String> DETERMINERS = Set.of("le", "la", "les", "l'", "un", "une", "de", "du", "des", "et", "ou", "numero", "que", "ont", "a");

  private final Tokens tokens;
  private final Numerals numerals;

  LooseNumbers(Tokens tokens, Numerals numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  @Nullable Finding at(int from) {
    int at = from;
    boolean negative = false;
    if (isMinus(from)) {
      negative = true;
      at++;
    }
    Numeral number = tokens.near(at) ? longest(at) : null;
    if (number == null || (at == from && isPartOfWord(from)) || isPronoun(number) || isAdjective(number)) {
      return null;
    }
    Integer exponent = suffix(number.to());
    int to = exponent == null ? number.to() : number.to() + 1;
    if (exponent == null && isUnitGluedOn(number)) {
      return null;
    }
    BigDecimal value = exponent == null ? number.value() : number.value().scaleByPowerOfTen(exponent);
    BigDecimal signed = negative ? value.negate() : value;
    return new Finding(from, to, Expression.Kind.NUMBER, new Value.Measure(signed, signed, "", number.approximate()));
  }

  private @Nullable Numeral longest(int at) {
    Numeral plain = numerals.at(at);
    Numeral fraction = numerals.fraction(at);
    if (fraction != null && fraction.form() == Numeral.Form.PROPORTION && !tokens.is(fraction.from() + 1, "sur") && plain != null
        && !tokens.is(plain.to(), "sur")) {
      fraction = null;
    }
    return plain == null || (fraction != null && fraction.to() > plain.to()) ? fraction : plain;
  }

  private boolean isMinus(int at) {
    String sign = tokens.word(at);
    boolean wordBefore = tokens.glued(at) && (tokens.digits(at - 1) || tokens.kind(at - 1) == Tokens.Kind.WORD);
    boolean opens = at == 0 || tokens.kind(at - 1) == Tokens.Kind.LINE;
    boolean minus = sign.equals("-") || sign.equals("−");
    if (minus) {
      return !wordBefore && (tokens.glued(at + 1) || opens) && tokens.digits(at + 1);
    }
    return sign.equals("moins") && opens && (tokens.digits(at + 1) || NumberWords.begins(tokens.word(at + 1)));
  }

  private @Nullable Integer suffix(int at) {
    if (tokens.kind(at) != Tokens.Kind.WORD || !tokens.near(at) || tokens.end(at) - tokens.start(at) != 1) {
      return null;
    }
    boolean ends = !tokens.glued(at + 1) || tokens.kind(at + 1) == Tokens.Kind.SIGN;
    String raw = tokens.raw(at);
    return ends && (tokens.glued(at) || raw.equals("k")) ? SUFFIXES.get(raw) : null;
  }

  private boolean isPartOfWord(int from) {
    boolean word = tokens.kind(from - 1) == Tokens.Kind.WORD || tokens.digits(from - 1);
    if (tokens.glued(from) && word && !tokens.word(from - 1).endsWith("'")) {
      return true;
    }
    return tokens.glued(from) && (tokens.word(from - 1).equals("%") || tokens.word(from - 1).equals("="));
  }

  /** « l’un », « un peu », « un » before a noun: an article, not a number, unless it stands alone. */
  private boolean isPronoun(Numeral number) {
    if (number.form() != Numeral.Form.ARTICLE) {
      return false;
    }
    return tokens.kind(number.to()) == Tokens.Kind.WORD || tokens.word(number.from() - 1).equals("l'");
  }

  /** « un logement neuf »: after a noun and with nothing to count, « neuf » is new. */
  private boolean isAdjective(Numeral number) {
    boolean neuf = number.to() == number.from() + 1 && tokens.word(number.from()).equals("neuf");
    boolean noun = tokens.kind(number.from() - 1) == Tokens.Kind.WORD && tokens.near(number.from()) && !DETERMINERS.contains(tokens.word(number.from() - 1));
    return neuf && noun && tokens.kind(number.to()) != Tokens.Kind.WORD;
  }

  /** « 29km », « .25ml », « 3e »: the number belongs to what it is glued to. */
  private boolean isUnitGluedOn(Numeral number) {
    return number.form() == Numeral.Form.DIGITS && tokens.glued(number.to()) && tokens.kind(number.to()) == Tokens.Kind.WORD;
  }
}
