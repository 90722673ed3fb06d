package fr.veille.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number with its unit: « 20 GW », « 100 000 wafers par mois », « six ans », « 12 magistrats ». */
final class MeasureGrammar {
  private static final Set<String> RATE_UNITS = Set.of("mois", "an", "jour", "semaine", "heure", "minute", "seconde", "trimestre", "annee", "s", "h");

  /** Units that are things: « un salarié » is somebody, not a measure. */
  private static final Set<String> THINGS =
      Set.of("qubit", "transistor", "parameter", "GPU", "CPU", "TPU", "LUT", "PME", "ETP", "token", "wafer", "unit", "employee", "person", "centre",
          "job cut", "start-up", "°", "in", "lb", "bit");

  private final Tokens tokens;
  private final Amounts amounts;

  MeasureGrammar(Tokens tokens, Amounts amounts) {
    this.tokens = tokens;
    this.amounts = amounts;
  }

  @Nullable Finding at(int from) {
    Amount amount = amounts.at(from);
    return amount == null ? null : after(amount);
  }

  /** A measure whose number has been read already; null if no unit follows that the table knows. */
  @Nullable Finding after(Amount amount) {
    int at = amount.to();
    Amount scaled = amount;
    if (tokens.is(at, "-") && tokens.glued(at) && tokens.glued(at + 1)) {
      at++;
    }
    BigDecimal abbreviated = tokens.kind(at) == Tokens.Kind.WORD && tokens.near(at) ? ShortScales.of(tokens.raw(at)) : null;
    if (abbreviated != null && (tokens.is(at + 1, "de") || tokens.is(at + 1, "d'"))) {
      scaled = amount.times(abbreviated);
      at++;
    }
    int next = tokens.is(at, "de") || tokens.is(at, "d'") ? at + 1 : at;
    Phrases.Match<Units.Unit> unit = Units.at(tokens, next);
    if (unit == null || !allowed(scaled, unit, next)) {
      return null;
    }
    if (unit.value().duration()) {
      return next > at && amount.last().form() != Numeral.Form.FRACTION ? null : Durations.read(tokens, amounts, scaled, unit);
    }
    int to = rate(unit.to());
    Suffixes.Match suffix = Suffixes.at(tokens, to);
    Amount bounded = suffix == null || scaled.bound() != Bound.NONE ? scaled : scaled.bounded(suffix.bound());
    return new Finding(
        amount.from(), suffix == null ? to : suffix.to(), Expression.Kind.MEASURE,
        measure(bounded, to > unit.to() ? unit.value().label() + " par " + tokens.word(to - 1) : unit.value().label()), unit.value().code());
  }

  private boolean allowed(Amount amount, Phrases.Match<Units.Unit> unit, int at) {
    String word = tokens.word(at);
    if (unit.value().code().equals("x")) {
      return false;
    }
    if (amount.article() && (THINGS.contains(unit.value().code()) || word.equals("jour") || word.equals("nuit"))) {
      return false;
    }
    boolean model = (unit.value().exact().equals("C") || unit.value().exact().equals("K")) && tokens.glued(at) && !amount.negative();
    if (model) {
      // « 910C » and « 2600K » are chips.
      return false;
    }
    boolean sign = word.equals("\"");
    return !sign || (tokens.glued(at) && amount.last().form() == Numeral.Form.DIGITS);
  }

  /** The token past « par mois », « / jour », or the same token. */
  int rate(int at) {
    boolean per = tokens.is(at, "par") || (tokens.is(at, "/") && tokens.glued(at));
    return per && tokens.near(at + 1) && RATE_UNITS.contains(tokens.word(at + 1)) ? at + 2 : at;
  }

  static Value.Measure measure(Amount amount, String unit) {
    boolean signed = amount.negative() && !unit.startsWith("point");
    if (signed) {
      return new Value.Measure(amount.high().negate(), amount.low().negate(), unit, amount.approximate());
    }
    return new Value.Measure(amount.lower(), amount.upper(), unit, amount.approximate());
  }

  /** A number with the plural noun it counts: « quatre premières puissances », « deux millions de vols »; null where none follows. */
  @Nullable Finding counted(Amount amount) {
    boolean many = amount.last().scaled() || amount.last().form() == Numeral.Form.COLLECTIVE;
    int at = amount.to();
    if (tokens.is(at, "de") || tokens.is(at, "d'")) {
      if (!many) {
        return null;
      }
      at++;
    } else if (many && amount.last().scale().compareTo(BigDecimal.valueOf(1000)) > 0) {
      return null;
    }
    if (amount.article() || !tokens.near(at) || (amount.high().compareTo(BigDecimal.ONE) <= 0 && amount.high().signum() > 0)) {
      return null;
    }
    int noun = at;
    while (Nouns.isAdjectiveBefore(tokens.word(noun)) && noun < at + 3 && tokens.near(noun + 1) && Nouns.isPlural(tokens, noun + 1)) {
      noun++;
    }
    int to = noun(noun);
    String before = tokens.word(amount.from() - 1);
    boolean both = before.equals("tous") || before.equals("toutes") || before.equals("eux") || before.equals("elles");
    boolean pair = tokens.word(amount.number()).equals("deux") && (before.equals("les") || before.equals("des") || before.equals("ces"));
    if (to < 0 || both || pair || (amount.last().scaled() && Ellipses.SUMS.contains(tokens.word(noun)))) {
      return null;
    }
    int end = rate(to);
    return new Finding(amount.from(), end, Expression.Kind.MEASURE, measure(amount, text(noun, end)));
  }

  private int noun(int at) {
    Phrases.Match<Units.Unit> unit = Units.at(tokens, at);
    if (unit != null && !unit.value().duration() && tokens.word(at).length() > 2) {
      return unit.to();
    }
    int to = at;
    while (tokens.kind(to) == Tokens.Kind.WORD && tokens.is(to + 1, "-") && tokens.glued(to + 1) && tokens.glued(to + 2)
        && tokens.kind(to + 2) == Tokens.Kind.WORD && to < at + 6) {
      to += 2;
    }
    boolean compound = to > at && tokens.kind(at) == Tokens.Kind.WORD;
    return compound || Nouns.isPlural(tokens, to) ? to + 1 : -1;
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int token = from; token < to; token++) {
      if (token > from && !tokens.glued(token)) {
        text.append(' ');
      }
      text.append(tokens.raw(token));
    }
    return text.toString();
  }
}
