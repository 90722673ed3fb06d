package fr.veille.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Durations: « six mois », « une heure trente », « deux ans et demi », « 2 h 15 »; the value counts the first unit. */
final class Durations {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<String, Integer> LOWER = Map.of("P1Y", 12, "PT1H", 60, "PT1M", 60, "P1D", 24, "P1W", 7, "P1M", 30);
  private static final Map<String, String> NEXT = Map.of("P1Y", "P1M", "PT1H", "PT1M", "PT1M", "PT1S", "P1D", "PT1H", "P1W", "P1D", "P1M", "P1D");

  private Durations() {}

  static @Nullable Finding read(Tokens tokens, Amounts amounts, Amount amount, Phrases.Match<Units.Unit> unit) {
    Units.Unit name = unit.value();
    int to = unit.to();
    Amount whole = amount;
    boolean half = tokens.is(to, "et") && (tokens.is(to + 1, "demi") || tokens.is(to + 1, "demie"));
    if (half && !amount.range()) {
      BigDecimal value = amount.low().add(HALF);
      whole = new Amount(amount.from(), amount.number(), to + 2, value, value, amount.bound(), amount.negative(), amount.last());
      to += 2;
    } else if (!amount.range() && LOWER.containsKey(name.code())) {
      int at = tokens.is(to, "et") ? to + 1 : to;
      Amount rest = tokens.near(at) && (tokens.digits(at) || NumberWords.begins(tokens.word(at))) ? amounts.at(at) : null;
      if (rest != null && !rest.range() && rest.bound() == Bound.NONE) {
        Phrases.Match<Units.Unit> lower = Units.at(tokens, rest.to());
        String expected = NEXT.getOrDefault(name.code(), "");
        boolean named = lower != null && lower.value().code().equals(expected);
        boolean bare = name.code().equals("PT1H") && at == to && rest.low().compareTo(BigDecimal.valueOf(60)) < 0 && (lower == null || tokens.word(rest.to()).length() < 2);
        if (named || bare) {
          BigDecimal value = amount.low().add(rest.low().divide(BigDecimal.valueOf(LOWER.getOrDefault(name.code(), 1)), java.math.MathContext.DECIMAL64));
          whole = new Amount(amount.from(), amount.number(), rest.to(), value, value, amount.bound(), amount.negative(), amount.last());
          to = named && lower != null ? lower.to() : rest.to();
        }
      }
    }
    return new Finding(amount.from(), to, Expression.Kind.DURATION, MeasureGrammar.measure(whole, name.label()), name.code());
  }
}
