package fr.veille.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Measures and durations as a form or a spoken command has them: « demi-litre », « quart de litre », « 1/4 kilomètre », « une heure », « toute la journée ». */
final class LooseMeasures {
  private final Tokens tokens;
  private final Amounts amounts;
  private final Numerals numerals;
  private final MeasureGrammar measure;

  LooseMeasures(Tokens tokens, Amounts amounts, Numerals numerals, MeasureGrammar measure) {
    this.tokens = tokens;
    this.amounts = amounts;
    this.numerals = numerals;
    this.measure = measure;
  }

  @Nullable Finding dimension(int from) {
    Finding found = any(from);
    if (found == null || found.kind() != Expression.Kind.MEASURE) {
      return null;
    }
    return belowZero(found);
  }

  @Nullable Finding duration(int from) {
    Finding found = any(from);
    if (found != null) {
      return found.kind() == Expression.Kind.DURATION ? found : null;
    }
    return wholeUnit(from);
  }

  private @Nullable Finding any(int from) {
    if (tokens.glued(from) && tokens.digits(from) && tokens.kind(from - 1) == Tokens.Kind.WORD) {
      return null;
    }
    Amount amount = amounts.at(from);
    Finding plain = amount == null ? null : measure.after(amount);
    Amount part = fraction(from);
    Finding fraction = part == null ? null : measure.after(part);
    if (plain == null && fraction == null && (tokens.word(from).equals("-") || tokens.word(from).equals("−")) && tokens.digits(from + 1) && tokens.near(from + 1)) {
      Finding positive = any(from + 1);
      return positive == null ? null : negated(positive, from, positive.to());
    }
    return plain == null || (fraction != null && fraction.to() > plain.to()) ? fraction : plain;
  }

  private @Nullable Amount fraction(int from) {
    Numeral part = numerals.fraction(from);
    if (part == null && tokens.word(from).equals("demi")) {
      part = Numeral.of(from, from + 1, new BigDecimal("0.5"), Numeral.Form.FRACTION);
    }
    if (part == null || part.form() != Numeral.Form.FRACTION) {
      return null;
    }
    return new Amount(from, from, part.to(), part.value(), part.value(), Bound.NONE, false, part);
  }

  /** « 10 degrés en dessous de zéro » */
  private Finding belowZero(Finding found) {
    int at = found.to();
    boolean below = tokens.is(at, "en") && (tokens.is(at + 1, "dessous") || tokens.is(at + 1, "-")) && found.code().startsWith("°");
    int zero = at + 3;
    return below && tokens.is(zero, "zero") ? negated(found, found.from(), zero + 1) : found;
  }

  private static Finding negated(Finding found, int from, int to) {
    if (!(found.value() instanceof Value.Measure value) || value.low() == null || value.high() == null) {
      return found;
    }
    return new Finding(
        from, to, found.kind(), new Value.Measure(value.high().negate(), value.low().negate(), value.unit(), value.approximate()), found.code());
  }

  /** « toute la journée », « l’année entière », « une pleine journée »: one of the unit. */
  private @Nullable Finding wholeUnit(int from) {
    boolean all = tokens.word(from).equals("toute") || tokens.word(from).equals("tout") || tokens.word(from).equals("pleine");
    int at = from + 1;
    if (all && (tokens.is(at, "la") || tokens.is(at, "le") || tokens.is(at, "l'") || tokens.is(at, "une") || tokens.is(at, "un"))) {
      at++;
    }
    if (!all && (tokens.word(from).equals("une") || tokens.word(from).equals("un")) && (tokens.is(at, "pleine") || tokens.is(at, "bonne"))) {
      all = true;
      at++;
    }
    Phrases.Match<Units.Unit> unit = all ? Units.at(tokens, at) : null;
    if (unit == null || !unit.value().duration()) {
      return null;
    }
    return new Finding(
        from, unit.to(), Expression.Kind.DURATION, new Value.Measure(BigDecimal.ONE, BigDecimal.ONE, unit.value().label(), false), unit.value().code());
  }
}
