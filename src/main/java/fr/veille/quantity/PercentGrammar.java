package fr.veille.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shares and rates: « 12 % », « dix pour cent », « un tiers », « la moitié », « deux cas sur trois ». */
final class PercentGrammar {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> NO_SHARE_AFTER = Set.of("heure", "heures", "siecle", "tour", "finale", "litre", "echelle");

  private final Tokens tokens;
  private final Amounts amounts;
  private final Numerals numerals;

  PercentGrammar(Tokens tokens, Amounts amounts, Numerals numerals) {
    this.tokens = tokens;
    this.amounts = amounts;
    this.numerals = numerals;
  }

  @Nullable Finding at(int from) {
    Amount amount = amounts.at(from);
    Finding found = amount == null ? null : after(amount);
    return found != null ? found : share(from);
  }

  /** A percentage whose amount has been read already; null if no sign or word for it follows. */
  @Nullable Finding after(Amount amount) {
    int to = unit(amount.to());
    boolean encoded = tokens.glued(amount.from()) && tokens.word(amount.from() - 1).equals("%");
    if (to < 0 || encoded) {
      return null;
    }
    Amount whole = amount;
    int second = amounts.connected(to, tokens.word(amount.from()).equals("entre"));
    Amount high = second < 0 || amount.range() || tokens.word(second - 1).equals("ou") ? null : amounts.at(second);
    int end = high == null || high.bound() != Bound.NONE ? -1 : unit(high.to());
    if (end > 0 && high != null && high.low().compareTo(amount.low()) > 0) {
      whole = amount.upTo(high);
      to = end;
    }
    Suffixes.Match suffix = Suffixes.at(tokens, to);
    Amount bounded = suffix == null || whole.bound() != Bound.NONE ? whole : whole.bounded(suffix.bound());
    return new Finding(amount.from(), suffix == null ? to : suffix.to(), Expression.Kind.PERCENT, percent(bounded, BigDecimal.ONE));
  }

  /** The token after « % » or « pour cent », -1 if neither stands at a token. */
  int unit(int at) {
    if (!tokens.near(at)) {
      return -1;
    }
    return switch (tokens.word(at)) {
      case "%" -> tokens.glued(at + 1) && tokens.digits(at + 1) ? -1 : at + 1;
      case "pourcent", "pourcents", "pourcentage", "pourcentages" -> at + 1;
      case "pour" -> tokens.is(at + 1, "cent") ? at + 2 : tokens.is(at + 1, "-") && tokens.is(at + 2, "cent") ? at + 3 : -1;
      default -> -1;
    };
  }

  /** « un tiers », « près des trois quarts », « moitié », « un ingénieur sur quatre » */
  private @Nullable Finding share(int from) {
    Phrases.Match<Bound> bound = amounts.bound(from);
    int at = bound == null ? from : bound.to();
    Bound how = bound == null ? Bound.NONE : bound.value();
    if (tokens.word(at).equals("moitie") && tokens.near(at) && !tokens.word(at - 1).equals("a")) {
      return share(from, at + 1, new BigDecimal("0.5"), how);
    }
    boolean adjective = tokens.word(at).equals("un") && (tokens.is(at + 1, "bon") || tokens.is(at + 1, "petit"));
    if (adjective && (tokens.is(at + 2, "tiers") || tokens.is(at + 2, "quart"))) {
      BigDecimal part = BigDecimal.ONE.divide(BigDecimal.valueOf(tokens.word(at + 2).equals("tiers") ? 3 : 4), MathContext.DECIMAL64);
      return share(from, at + 3, part, how);
    }
    if (tokens.digits(at) && !tokens.is(at + 1, "sur")) {
      return null;
    }
    Numeral part = tokens.near(at) ? numerals.fraction(at) : null;
    boolean named = part != null && (part.form() == Numeral.Form.PROPORTION || isShare(part));
    if (part != null && part.form() == Numeral.Form.PROPORTION && !isRoundWhole(part)) {
      return null;
    }
    return named && part != null && part.value().compareTo(BigDecimal.ONE) < 0 ? share(from, part.to(), part.value(), how) : null;
  }

  /** « deux cas sur trois » is a share, « deux sites sur quatorze » a count of sites. */
  private boolean isRoundWhole(Numeral part) {
    Phrases.Match<Units.Unit> counted = Units.at(tokens, part.to());
    if (tokens.is(part.from() + 1, "fois") || (counted != null && counted.value().duration())) {
      return false;
    }
    return switch (tokens.word(part.to() - 1)) {
      case "deux", "trois", "quatre", "cinq", "dix", "cent", "2", "3", "4", "5", "10", "100", "vingt", "20" -> true;
      case "six", "sept", "huit", "6", "7", "8" -> tokens.is(part.from() + 1, "sur");
      default -> false;
    };
  }

  private boolean isShare(Numeral part) {
    String first = tokens.word(part.from());
    String last = tokens.word(part.to() - 1);
    if (last.startsWith("troisieme") || last.startsWith("deuxieme") || last.startsWith("second") || last.startsWith("premier")) {
      return false;
    }
    if (first.equals("demi") || tokens.word(part.to() - 1).startsWith("demi")) {
      return false;
    }
    int after = part.to();
    boolean of = tokens.is(after, "de") || tokens.is(after, "d'") || tokens.is(after, "des") || tokens.is(after, "du");
    if (of && NO_SHARE_AFTER.contains(tokens.word(after + 1))) {
      return false;
    }
    if (part.to() > part.from() + 1) {
      return true;
    }
    String before = tokens.word(part.from() - 1);
    return (before.equals("le") || before.equals("du") || before.equals("au") || before.equals("dernier")) && of;
  }

  private static Finding share(int from, int to, BigDecimal part, Bound bound) {
    BigDecimal percent = part.multiply(HUNDRED, MathContext.DECIMAL64);
    return new Finding(
        from, to, Expression.Kind.PERCENT,
        new Value.Percent(bound == Bound.BELOW ? null : percent, bound == Bound.ABOVE ? null : percent, bound == Bound.ABOUT));
  }

  private static Value.Percent percent(Amount amount, BigDecimal factor) {
    Amount scaled = amount.times(factor);
    return new Value.Percent(scaled.lower(), scaled.upper(), scaled.approximate());
  }
}
