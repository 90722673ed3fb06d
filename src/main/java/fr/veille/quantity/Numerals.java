package fr.veille.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers of every form at a token, remembered, since several grammars ask for the same one. */
final class Numerals {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<String, Integer> DENOMINATORS = Map.of("demi", 2, "demie", 2, "demis", 2, "demies", 2, "tiers", 3, "quart", 4, "quarts", 4);

  private final Tokens tokens;
  private final DigitNumbers digits;
  private final WordNumbers words;
  private final @Nullable Numeral[] known;
  private final boolean[] asked;

  Numerals(Tokens tokens) {
    this.tokens = tokens;
    this.digits = new DigitNumbers(tokens);
    this.words = new WordNumbers(tokens);
    this.known = new Numeral[tokens.size() + 1];
    this.asked = new boolean[tokens.size() + 1];
  }

  /** The longest number that starts at a token: digits or words with their scale, or « une dizaine »; fractions are asked for apart. */
  @Nullable Numeral at(int token) {
    if (token < 0 || token >= tokens.size()) {
      return null;
    }
    if (!asked[token]) {
      asked[token] = true;
      known[token] = read(token);
    }
    return known[token];
  }

  private @Nullable Numeral read(int from) {
    Numeral found = collective(from);
    if (found == null) {
      found = half(from);
    }
    if (found == null) {
      found = digits.at(from);
    }
    if (found == null) {
      found = words.cardinal(from);
      found = found == null ? null : decimals(found);
    }
    return found == null ? null : andPart(scaled(found));
  }

  /** « une dizaine », « deux douzaines », « 2 douzaine », « un millier », « une demi-douzaine ». */
  private @Nullable Numeral collective(int from) {
    int noun = from + 1;
    boolean halved = false;
    if (tokens.is(noun, "demi") && tokens.is(noun + 1, "-")) {
      halved = true;
      noun += 2;
    }
    Integer size = tokens.near(noun) ? NumberWords.collective(tokens.word(noun)) : null;
    Integer small = NumberWords.SMALL.get(tokens.word(from));
    if (size == null || (small == null && !(tokens.digits(from) && tokens.word(from).length() < 4))) {
      return null;
    }
    if (tokens.word(noun).equals("quinzaine") && isHalfMonth(noun)) {
      return null;
    }
    BigDecimal count = BigDecimal.valueOf(small == null ? Integer.parseInt(tokens.word(from)) : small);
    BigDecimal value = count.multiply(BigDecimal.valueOf(size));
    boolean approximate = size != 12;
    Numeral found = new Numeral(from, noun + 1, halved ? value.multiply(HALF) : value, Numeral.Form.COLLECTIVE, BigDecimal.ONE, approximate || halved);
    int next = noun + 1;
    if (tokens.is(next, "de") || tokens.is(next, "d'")) {
      BigDecimal scale = NumberWords.scale(tokens.word(next + 1));
      if (scale != null && tokens.near(next + 1)) {
        return new Numeral(from, next + 2, found.value().multiply(scale), Numeral.Form.COLLECTIVE, scale, true);
      }
      if (tokens.is(next + 1, "milliers")) {
        return new Numeral(from, next + 2, found.value().multiply(BigDecimal.valueOf(1000)), Numeral.Form.COLLECTIVE, BigDecimal.ONE, true);
      }
    }
    return found;
  }

  private boolean isHalfMonth(int noun) {
    return (tokens.is(noun + 1, "de") || tokens.is(noun + 1, "d'")) && Months.month(tokens.word(noun + 2)) > 0;
  }

  /** « un demi-milliard », « demi-million » */
  private @Nullable Numeral half(int from) {
    int at = tokens.word(from).equals("un") && tokens.is(from + 1, "demi") ? from + 1 : from;
    if (!tokens.word(at).equals("demi")) {
      return null;
    }
    int noun = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    BigDecimal scale = NumberWords.scale(tokens.word(noun));
    return scale == null ? null : new Numeral(from, noun + 1, scale.multiply(HALF), Numeral.Form.WORDS, scale, false);
  }

  /** « deux virgule trois », « dix point zéro huit », « un virgule zéro zéro vingt-huit » */
  private Numeral decimals(Numeral whole) {
    if (!(tokens.is(whole.to(), "virgule") || tokens.is(whole.to(), "point")) || whole.scaled()) {
      return whole;
    }
    StringBuilder places = new StringBuilder(whole.value().toPlainString()).append('.');
    int at = whole.to() + 1;
    int read = 0;
    Numeral next = words.cardinal(at);
    while (next != null && read < 20 && tokens.near(at) && !next.scaled()) {
      places.append(next.value().toPlainString());
      at = next.to();
      read++;
      next = words.cardinal(at);
    }
    boolean roundScale = next != null && next.scaled() && next.value().remainder(next.scale()).signum() == 0;
    if (next != null && roundScale && tokens.near(at)) {
      places.append(next.value().divideToIntegralValue(next.scale()).toBigInteger());
      return new Numeral(whole.from(), next.to(), new BigDecimal(places.toString()).multiply(next.scale()), Numeral.Form.WORDS, next.scale(), false);
    }
    return read == 0 ? whole : Numeral.of(whole.from(), at, new BigDecimal(places.toString()), Numeral.Form.WORDS);
  }

  /** « 3,5 milliards », « 5 000 milliards », « 18 mille »; a run of words has taken its scale already. */
  private Numeral scaled(Numeral number) {
    if (number.form() != Numeral.Form.DIGITS && !tokens.is(number.to(), "-") && number.whole()) {
      return number;
    }
    int at = tokens.is(number.to(), "-") && tokens.glued(number.to()) ? number.to() + 1 : number.to();
    if (!tokens.near(at) || number.scaled()) {
      return number;
    }
    if (tokens.word(at).equals("mille") || tokens.word(at).equals("milliers")) {
      Numeral thousands = number.times(BigDecimal.valueOf(1000), at + 1);
      BigDecimal further = NumberWords.scale(tokens.word(at + 1));
      return further == null || !tokens.near(at + 1) ? thousands : thousands.times(further, at + 2);
    }
    BigDecimal scale = NumberWords.scale(tokens.word(at));
    if (scale == null) {
      return number;
    }
    boolean english = tokens.word(at).startsWith("trillion") || tokens.word(at).startsWith("billion");
    if (english && isEnglish(number)) {
      scale = scale.scaleByPowerOfTen(tokens.word(at).startsWith("trillion") ? -6 : -3);
    }
    Numeral found = number.times(scale, at + 1);
    BigDecimal again = NumberWords.scale(tokens.word(at + 2));
    if (again != null && (tokens.is(at + 1, "de") || tokens.is(at + 1, "d'"))) {
      return found.times(again, at + 3);
    }
    return found;
  }

  /** « 1.4 trillion », « $1.5 billion »: a decimal dot or a currency sign in front is an English quotation. */
  private boolean isEnglish(Numeral number) {
    boolean dot = number.to() - number.from() == 3 && tokens.word(number.from() + 1).equals(".");
    return dot || tokens.word(number.from() - 1).equals("$") || tokens.word(number.from() - 1).equals("£");
  }

  /** « deux milliards et demi », « trois et un cinquième », « 2 1/4 » */
  private Numeral andPart(Numeral number) {
    int and = number.to();
    if (tokens.is(and, "et")) {
      int at = and + 1;
      if (isHalfWord(at)) {
        return added(number, HALF, at + 1);
      }
      Numeral part = fraction(at);
      if (part != null && tokens.near(at) && part.form() == Numeral.Form.FRACTION && part.value().compareTo(BigDecimal.ONE) < 0
          && part.to() > at + (tokens.word(at).equals("quart") ? 0 : 1)) {
        return added(number, part.value(), part.to());
      }
    } else if (number.form() == Numeral.Form.DIGITS && tokens.digits(and) && tokens.near(and) && number.to() == number.from() + 1) {
      Numeral part = slashed(and);
      if (part != null && part.value().compareTo(BigDecimal.ONE) < 0) {
        return added(number, part.value(), part.to());
      }
    }
    return number;
  }

  private boolean isHalfWord(int token) {
    return tokens.is(token, "demi") || tokens.is(token, "demie");
  }

  private static Numeral added(Numeral number, BigDecimal part, int to) {
    Numeral.Form form = number.form() == Numeral.Form.ARTICLE ? Numeral.Form.WORDS : number.form();
    return new Numeral(number.from(), to, number.value().add(part.multiply(number.scale())), form, number.scale(), number.approximate());
  }

  /** « un tiers », « trois quarts », « vingt-trois cinquièmes », « 2/3 », « un sur dix », « 1 sur 3 ». */
  @Nullable Numeral fraction(int from) {
    if (tokens.digits(from)) {
      Numeral slashed = slashed(from);
      return slashed != null ? slashed : proportion(from, digits.at(from));
    }
    if (tokens.word(from).equals("demi") || tokens.word(from).equals("tiers") || tokens.word(from).equals("quart")) {
      return Numeral.of(from, from + 1, divided(1, DENOMINATORS.getOrDefault(tokens.word(from), 2)), Numeral.Form.FRACTION);
    }
    Numeral top = words.cardinal(from);
    if (top == null) {
      return null;
    }
    int at = tokens.is(top.to(), "-") ? top.to() + 1 : top.to();
    Integer named = tokens.near(at) ? DENOMINATORS.get(tokens.word(at)) : null;
    if (named != null) {
      return Numeral.of(from, at + 1, divided(top.value(), named), Numeral.Form.FRACTION);
    }
    boolean single = tokens.word(from).equals("un") || tokens.word(from).equals("une");
    Numeral nth = single ? ordinal(from + 1) : ordinal(at);
    if (nth != null && tokens.near(nth.from()) && nth.value().compareTo(BigDecimal.ONE) > 0) {
      return Numeral.of(from, nth.to(), divided(single ? BigDecimal.ONE : top.value(), nth.value()), Numeral.Form.FRACTION);
    }
    return proportion(from, top);
  }

  private @Nullable Numeral slashed(int from) {
    if (!tokens.is(from + 1, "/") || !tokens.digits(from + 2) || !tokens.near(from + 2) || tokens.word(from).length() > 6
        || tokens.word(from + 2).length() > 6) {
      return null;
    }
    int below = Integer.parseInt(tokens.word(from + 2));
    return below == 0 || tokens.is(from + 3, "/")
        ? null
        : Numeral.of(from, from + 3, divided(Integer.parseInt(tokens.word(from)), below), Numeral.Form.FRACTION);
  }

  /** « un sur dix », « deux cas sur trois »: up to three words may stand between. */
  private @Nullable Numeral proportion(int from, @Nullable Numeral part) {
    if (part == null || !part.whole()) {
      return null;
    }
    int over = part.to();
    while (over < part.to() + 4 && tokens.kind(over) == Tokens.Kind.WORD && !tokens.is(over, "sur") && tokens.near(over)) {
      over++;
    }
    Numeral all = tokens.is(over, "sur") ? plain(over + 1) : null;
    if (all == null || !tokens.near(over + 1) || !all.whole() || all.value().compareTo(part.value()) < 0 || all.value().signum() <= 0) {
      return null;
    }
    return Numeral.of(from, all.to(), divided(part.value(), all.value()), Numeral.Form.PROPORTION);
  }

  private @Nullable Numeral plain(int from) {
    return tokens.digits(from) ? digits.at(from) : words.cardinal(from);
  }

  /** « premier », « troisième », « 3e », « 1 000e », « XVIIe »; null for anything else. */
  @Nullable Numeral ordinal(int from) {
    if (tokens.digits(from)) {
      Numeral number = digits.at(from);
      boolean suffixed = number != null && number.whole() && tokens.glued(number.to()) && Ordinals.isSuffix(tokens.word(number.to()));
      return suffixed && number != null ? Numeral.of(from, number.to() + 1, number.value(), Numeral.Form.ORDINAL) : null;
    }
    Integer named = Ordinals.named(tokens.word(from));
    if (named != null) {
      return Numeral.of(from, from + 1, BigDecimal.valueOf(named), Numeral.Form.ORDINAL);
    }
    String cardinal = NumberWords.cardinalOf(tokens.word(from));
    BigDecimal scale = cardinal == null ? null : NumberWords.scale(cardinal);
    return scale == null ? words.ordinal(from) : Numeral.of(from, from + 1, scale, Numeral.Form.ORDINAL);
  }

  private static BigDecimal divided(int top, int below) {
    return divided(BigDecimal.valueOf(top), BigDecimal.valueOf(below));
  }

  private static BigDecimal divided(BigDecimal top, int below) {
    return divided(top, BigDecimal.valueOf(below));
  }

  private static BigDecimal divided(BigDecimal top, BigDecimal below) {
    return top.divide(below, MathContext.DECIMAL64);
  }
}
