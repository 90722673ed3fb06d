package fr.veille.quantity;

import fr.veille.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over a text: at each token the grammars are asked in turn, the longest answer wins, and the pass goes on behind it. */
final class Reader {
  private final Tokens tokens;
  private final Numerals numerals;
  private final Amounts amounts;
  private final MoneyGrammar money;
  private final PercentGrammar percent;
  private final NodeGrammar node;
  private final MeasureGrammar measure;
  private final DateGrammar date;
  private final Multiples multiples;
  private final ClockTimes clock;

  Reader(CharSequence text, @Nullable LocalDate published) {
    tokens = new Tokens(text);
    numerals = new Numerals(tokens);
    amounts = new Amounts(tokens, numerals, true);
    money = new MoneyGrammar(tokens, amounts);
    percent = new PercentGrammar(tokens, amounts, numerals);
    node = new NodeGrammar(tokens, amounts);
    measure = new MeasureGrammar(tokens, amounts);
    date = new DateGrammar(tokens, numerals, new Reference(tokens, published));
    multiples = new Multiples(tokens, amounts);
    clock = new ClockTimes(tokens);
  }

  Tokens tokens() {
    return tokens;
  }

  /** What counts as the value of an article, in text order. */
  List<Finding> values() {
    List<Finding> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int behindTime = clock.at(at);
      if (behindTime > 0) {
        at = behindTime;
        continue;
      }
      Finding best = valueAt(at);
      if (best != null) {
        found.add(best);
      }
      at = best == null ? behindNumber(at) : Math.max(best.to(), at + 1);
    }
    LocalCurrencies local = new LocalCurrencies(tokens);
    found.replaceAll(finding -> local.local(finding, tokens));
    Currencies currencies = new Currencies(found);
    return new Ellipses(tokens, amounts, money, currencies).resolve(found);
  }

  /** The token after a number that came to nothing, so that none starts within it. */
  private int behindNumber(int at) {
    Numeral number = tokens.digits(at) ? numerals.at(at) : null;
    return number == null ? at + 1 : Math.max(at + 1, number.to());
  }

  private @Nullable Finding valueAt(int at) {
    if (tokens.kind(at) == Tokens.Kind.LINE || isInsideName(at)) {
      return null;
    }
    Finding best = node.at(at);
    best = longer(best, money.at(at));
    best = longer(best, percent.at(at));
    best = longer(best, multiples.sign(at));
    Finding dated = date.at(at);
    best = longer(best, dated);
    Amount amount = amounts.at(at);
    if (amount != null) {
      best = longer(best, multiples.times(amount));
      best = longer(best, measure.after(amount));
      best = best == null ? measure.counted(amount) : best;
    }
    boolean lonelyBetween = best != null && tokens.word(at).equals("entre") && best.kind() != Expression.Kind.DATE && !isRange(best.value());
    return lonelyBetween ? null : best;
  }

  /** « Cortex-M3 », « i7-2600K », « GB300 »: digits grown together with a word before them are a part of its name. */
  private boolean isInsideName(int at) {
    if (!tokens.digits(at) || !tokens.glued(at)) {
      return false;
    }
    String before = tokens.word(at - 1);
    if (tokens.kind(at - 1) == Tokens.Kind.WORD) {
      return !before.endsWith("'");
    }
    return before.equals("-") && tokens.glued(at - 1) && tokens.kind(at - 2) == Tokens.Kind.WORD && !tokens.word(at - 2).equals("mi") && !tokens.word(at - 2).equals("sub");
  }

  private static boolean isRange(Value value) {
    return switch (value) {
      case Value.Money money -> differ(money.low(), money.high());
      case Value.Percent percent -> differ(percent.low(), percent.high());
      case Value.Node node -> differ(node.low(), node.high());
      case Value.Measure measure -> differ(measure.low(), measure.high());
      case Value.Period period -> true;
    };
  }

  private static boolean differ(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) != 0;
  }

  private static @Nullable Finding longer(@Nullable Finding one, @Nullable Finding other) {
    return one == null || (other != null && other.to() > one.to()) ? other : one;
  }

  /** « a doublé », « trois fois plus », « ×3 »: every multiple in text order. */
  List<Finding> multiples() {
    List<Finding> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Finding best = multiples.sign(at);
      Amount amount = best == null ? amounts.at(at) : null;
      best = amount == null ? best : multiples.times(amount);
      best = best == null ? multiples.verb(at) : best;
      if (best != null) {
        found.add(best);
      }
      at = best == null ? at + 1 : Math.max(best.to(), at + 1);
    }
    return found;
  }

  Span span(Finding finding) {
    return new Span(tokens.start(finding.from()), tokens.end(finding.to() - 1));
  }
}
