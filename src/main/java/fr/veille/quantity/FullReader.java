package fr.veille.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The fuller reading: every kind of expression in a pass of its own, so that « un sur dix » is a number as well as a share. What an article doesn't count
 * as a value (bare numbers, ordinals, « à 10 k », « mardi en quinze ») is read here alone.
 */
final class FullReader {
  /** Whatever day and month is asked for has been in the year that ends here. */
  private static final LocalDate LEAP_YEAR_END = LocalDate.of(2000, 12, 31);

  private final Tokens tokens;
  private final Numerals numerals;
  private final Amounts amounts;
  private final DateGrammar date;
  private final LooseDates looseDates;
  private final @Nullable DateGrammar anyYear;
  private final LooseNumbers looseNumbers;
  private final LooseMeasures looseMeasures;
  private final MoneyGrammar money;
  private final PercentGrammar percent;
  private final NodeGrammar node;
  private final Multiples multiples;

  FullReader(CharSequence text, @Nullable LocalDate published) {
    tokens = new Tokens(text);
    numerals = new Numerals(tokens);
    amounts = new Amounts(tokens, numerals, false);
    Reference reference = new Reference(tokens, published, true);
    anyYear = published == null ? new DateGrammar(tokens, numerals, new Reference(tokens, LEAP_YEAR_END)) : null;
    date = new DateGrammar(tokens, numerals, reference);
    looseDates = new LooseDates(tokens, numerals, date, reference);
    looseNumbers = new LooseNumbers(tokens, numerals);
    money = new MoneyGrammar(tokens, amounts);
    percent = new PercentGrammar(tokens, amounts, numerals);
    node = new NodeGrammar(tokens, amounts);
    multiples = new Multiples(tokens, amounts);
    looseMeasures = new LooseMeasures(tokens, amounts, numerals, new MeasureGrammar(tokens, amounts));
  }

  Tokens tokens() {
    return tokens;
  }

  List<Finding> all() {
    List<Finding> found = new ArrayList<>();
    pass(found, this::sum);
    pass(found, percent::at);
    pass(found, node::at);
    pass(found, this::multiple);
    pass(found, looseMeasures::dimension);
    pass(found, looseMeasures::duration);
    pass(found, this::dated);
    pass(found, looseNumbers::at);
    pass(found, this::ordinal);
    return found;
  }

  private void pass(List<Finding> found, IntFunction<@Nullable Finding> grammar) {
    int at = 0;
    while (at < tokens.size()) {
      Finding finding = tokens.kind(at) == Tokens.Kind.LINE ? null : grammar.apply(at);
      if (finding != null) {
        found.add(finding);
      }
      at = finding == null ? at + 1 : Math.max(at + 1, finding.to());
    }
  }

  /** Money; also « 20 milliards » of nothing named, in euros, as an article's reading takes it where no other currency stands. */
  private @Nullable Finding sum(int at) {
    Finding named = money.at(at);
    Amount amount = named == null ? amounts.at(at) : null;
    if (amount == null || amount.last().scale().compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
      return named;
    }
    boolean ofSomething = tokens.is(amount.to(), "de") || (tokens.is(amount.to(), "d'") && !tokens.is(amount.to() + 1, "ici"));
    return ofSomething ? null : money.bare(amount, BigDecimal.ONE, "EUR");
  }

  private @Nullable Finding multiple(int at) {
    Finding sign = multiples.sign(at);
    Amount amount = sign == null ? amounts.at(at) : null;
    Finding times = amount == null ? sign : multiples.times(amount);
    return times == null ? multiples.verb(at) : times;
  }

  private @Nullable Finding dated(int at) {
    Finding plain = date.at(at);
    Finding loose = looseDates.at(at);
    Finding best = plain == null || (loose != null && loose.to() >= plain.to()) ? loose : plain;
    return best == null || anyYear == null ? best : yearless(best, anyYear);
  }

  /** A day without a year, where there is no day to tell it from: the code has the month and day, « XXXX-07-24 ». */
  private static Finding yearless(Finding found, DateGrammar anyYear) {
    boolean unknown = found.value() instanceof Value.Period period && period.start() == null && period.end() == null;
    Calendar.Read read = unknown ? anyYear.calendar().at(found.from()) : null;
    LocalDate day = read == null || read.to() != found.to() ? null : read.period().start();
    return day == null || read == null || !day.equals(read.period().end())
        ? found
        : new Finding(found.from(), found.to(), found.kind(), found.value(), "XXXX" + day.toString().substring(4));
  }

  private @Nullable Finding ordinal(int at) {
    Numeral nth = numerals.ordinal(at);
    if (nth == null || tokens.is(nth.to(), "-")) {
      return null;
    }
    BigDecimal value = nth.value();
    return new Finding(at, nth.to(), Expression.Kind.ORDINAL, new Value.Measure(value, value, "", false));
  }
}
