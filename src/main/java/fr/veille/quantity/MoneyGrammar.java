package fr.veille.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Amounts with their currency, before or after: « 1,5 Md€ », « NT$ 900 milliards », « de 5 à 7 milliards d’euros », « 4,2 MUSD ». */
final class MoneyGrammar {
  private static final Phrases<String> CURRENCIES = currencies();
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final Map<String, String> MINOR =
      Map.of("centime", "EUR", "centimes", "EUR", "cent", "EUR", "cents", "EUR", "pence", "GBP", "penny", "GBP", "paise", "INR", "pesewas", "GHS",
          "sous", "CAD", "cennes", "CAD");

  private final Tokens tokens;
  private final Amounts amounts;

  MoneyGrammar(Tokens tokens, Amounts amounts) {
    this.tokens = tokens;
    this.amounts = amounts;
  }

  private static Phrases<String> currencies() {
    Phrases<String> currencies = new Phrases<>();
    for (String[] row : Phrases.rows("currencies.tsv")) {
      currencies.put(row[0], row[1]);
      if (Character.isLetter(row[0].charAt(row[0].length() - 1)) && row[0].length() > 3 && row[0].indexOf(' ') < 0) {
        currencies.put(row[0] + "s", row[1]);
      }
    }
    return currencies;
  }

  @Nullable Finding at(int from) {
    Finding found = currencyFirst(from);
    if (found != null) {
      return found;
    }
    Amount amount = amounts.at(from);
    return amount == null ? null : after(amount);
  }

  /** Money whose amount has been read already; null if no currency follows it. */
  @Nullable Finding after(Amount amount) {
    Unit unit = unit(amount.to());
    if (unit == null && amount.last().scaled()) {
      unit = elidedDollars(amount.to());
    }
    if (unit == null) {
      return minorAlone(amount);
    }
    // « une livre » is money or weight, « un livre » something to read.
    if (tokens.is(unit.to() - 1, "livre") && tokens.is(unit.to() - 2, "un")) {
      return null;
    }
    BigDecimal scale = unit.scale().max(amount.last().scale());
    Amount scaled = amount.times(unit.scale());
    int to = unit.to();
    int second = amounts.connected(to, tokens.word(amount.from()).equals("entre"));
    Amount high = second < 0 || amount.range() || tokens.word(second - 1).equals("ou") ? null : amounts.at(second);
    Unit again = high == null || high.bound() != Bound.NONE ? null : unit(high.to());
    if (again != null && high != null && again.currency().equals(unit.currency()) && high.times(again.scale()).low().compareTo(scaled.low()) > 0) {
      scaled = scaled.upTo(high.times(again.scale()));
      to = again.to();
    } else {
      Minor minor = minor(to, scaled);
      if (minor != null) {
        BigDecimal value = scaled.low().add(minor.part());
        scaled = new Amount(amount.from(), amount.number(), minor.to(), value, value, amount.bound(), amount.negative(), amount.last());
        to = minor.to();
      }
    }
    return money(scaled, to, unit.currency(), scale);
  }

  private Finding money(Amount amount, int to, String currency) {
    return money(amount, to, currency, amount.last().scale());
  }

  /** An amount that stands without its currency, in the currency and scale of another. */
  Finding bare(Amount amount, BigDecimal scale, String currency) {
    return money(amount.last().scaled() ? amount : amount.times(scale), amount.to(), currency, scale);
  }

  private Finding money(Amount amount, int to, String currency, BigDecimal scale) {
    Suffixes.Match suffix = Suffixes.at(tokens, to);
    Amount bounded = suffix == null || amount.bound() != Bound.NONE ? amount : amount.bounded(suffix.bound());
    return new Finding(
        amount.from(), suffix == null ? to : suffix.to(), Expression.Kind.MONEY,
        new Value.Money(bounded.lower(), bounded.upper(), currency, bounded.approximate()), "", scale);
  }

  private record Unit(BigDecimal scale, String currency, int to) {}

  private record Minor(BigDecimal part, int to) {}

  /** « € », « M€ », « Md US$ », « de dollars », « d’euros », « MUSD ». */
  private @Nullable Unit unit(int at) {
    if (!tokens.near(at)) {
      return null;
    }
    int next = tokens.is(at, "de") || tokens.is(at, "d'") || tokens.is(at, "-") ? at + 1 : at;
    BigDecimal scale = BigDecimal.ONE;
    if (tokens.kind(next) == Tokens.Kind.WORD) {
      String raw = tokens.raw(next);
      BigDecimal abbreviated = ShortScales.of(raw);
      int currency = tokens.is(next + 1, "d'") || tokens.is(next + 1, "de") ? next + 2 : next + 1;
      Phrases.Match<String> after = abbreviated == null || !tokens.near(currency) ? null : currencyAt(currency);
      if (abbreviated != null && after != null) {
        return new Unit(abbreviated, after.value(), after.to());
      }
      int prefix = ShortScales.prefix(raw);
      String joined = prefix == 0 ? null : joinedCurrency(raw.substring(prefix));
      if (joined != null) {
        return new Unit(scaleOf(raw.substring(0, prefix)), joined, next + 1);
      }
    }
    Phrases.Match<String> match = tokens.near(next) ? currencyAt(next) : null;
    return match == null ? null : new Unit(scale, match.value(), match.to());
  }

  /** « 230 millions US », « 40 millions CA »: so the press of Québec writes dollars. */
  private @Nullable Unit elidedDollars(int at) {
    return tokens.kind(at) != Tokens.Kind.WORD || !tokens.near(at)
        ? null
        : switch (tokens.raw(at)) {
          case "US" -> new Unit(BigDecimal.ONE, "USD", at + 1);
          case "CA", "CAN" -> new Unit(BigDecimal.ONE, "CAD", at + 1);
          default -> null;
        };
  }

  private static BigDecimal scaleOf(String abbreviation) {
    BigDecimal scale = ShortScales.of(abbreviation);
    return scale == null ? BigDecimal.ONE : scale;
  }

  private static @Nullable String joinedCurrency(String letters) {
    if (letters.equals("E")) {
      return "EUR";
    }
    Phrases.Match<String> match = letters.length() < 2 ? null : CURRENCIES.at(new Tokens(letters), 0);
    return match == null ? null : match.value();
  }

  private Phrases.@Nullable Match<String> currencyAt(int token) {
    Phrases.Match<String> match = CURRENCIES.at(tokens, token);
    if (match == null || !isCodeInLowerCase(token, match)) {
      return match;
    }
    return null;
  }

  /** Three letters that are a common word unless they are capitals: « mad », « try », « all ». */
  private boolean isCodeInLowerCase(int token, Phrases.Match<String> match) {
    boolean code = tokens.word(token).length() <= 3 && tokens.kind(token) == Tokens.Kind.WORD && match.to() == token + 1;
    return code && !tokens.capital(token) && !tokens.word(token).equals("won") && !tokens.word(token).equals("yen") && !tokens.word(token).equals("eur")
        && !tokens.word(token).equals("usd");
  }

  private @Nullable Finding currencyFirst(int from) {
    Phrases.Match<Bound> bound = amounts.bound(from);
    int at = bound == null ? from : bound.to();
    boolean signed = amounts.isSign(at) && !tokens.word(at + 1).isEmpty() && !tokens.digits(at + 1);
    int sign = signed ? at + 1 : at;
    Phrases.Match<String> currency = isSignOrCode(sign) && tokens.near(at) ? currencyAt(sign) : null;
    if (currency == null || !tokens.near(currency.to()) || !tokens.digits(currency.to())) {
      return null;
    }
    Amount amount = amounts.at(currency.to());
    if (amount == null || amount.number() != currency.to()) {
      return null;
    }
    int to = amount.to();
    BigDecimal scale = tokens.kind(to) == Tokens.Kind.WORD && tokens.near(to) ? ShortScales.of(tokens.raw(to)) : null;
    boolean abbreviated = scale != null && (tokens.glued(to) || tokens.word(to).length() > 1);
    if (tokens.is(abbreviated ? to + 1 : to, tokens.word(sign)) || currencyAt(to) != null) {
      return null;
    }
    Amount whole = abbreviated && scale != null ? amount.times(scale) : amount;
    Amount placed = whole.startingAt(from).bounded(bound == null ? amount.bound() : bound.value());
    return money(placed, abbreviated ? to + 1 : to, currency.value());
  }

  private boolean isSignOrCode(int token) {
    if (tokens.kind(token) == Tokens.Kind.SIGN) {
      return "$€£¥₩₹₺₽₪₦₫".contains(tokens.word(token));
    }
    boolean capitals = tokens.capital(token) && tokens.raw(token).equals(tokens.raw(token).toUpperCase(java.util.Locale.ROOT));
    return tokens.kind(token) == Tokens.Kind.WORD && tokens.word(token).length() <= 4 && (capitals || tokens.word(token + 1).equals("$"));
  }

  /** « 210 pence », « 37 centimes d’euro » */
  private @Nullable Finding minorAlone(Amount amount) {
    String currency = tokens.near(amount.to()) ? MINOR.get(tokens.word(amount.to())) : null;
    boolean ambiguous = tokens.word(amount.to()).equals("cent") || tokens.word(amount.to()).equals("sous");
    if (currency == null || ambiguous) {
      return null;
    }
    int to = amount.to() + 1;
    if (tokens.is(to, "d'") || tokens.is(to, "de")) {
      Phrases.Match<String> major = currencyAt(to + 1);
      if (major != null) {
        return money(amount.times(HUNDREDTH), major.to(), major.value());
      }
    }
    return money(amount.times(HUNDREDTH), to, currency);
  }

  /** « et quarante-cinq cents », « 23 cents », and « et soixante » where nothing follows that it could count. */
  private @Nullable Minor minor(int at, Amount major) {
    boolean and = tokens.is(at, "et");
    int from = and ? at + 1 : at;
    if (major.range() || major.last().scaled() || !tokens.near(from) || !(tokens.digits(from) || NumberWords.begins(tokens.word(from)))) {
      return null;
    }
    Amount part = amounts.at(from);
    if (part == null || part.range() || part.low().compareTo(BigDecimal.valueOf(100)) >= 0 || !part.last().whole()) {
      return null;
    }
    String unit = tokens.word(part.to());
    if (MINOR.containsKey(unit) && tokens.near(part.to())) {
      return new Minor(part.low().multiply(HUNDREDTH), part.to() + 1);
    }
    boolean ends = tokens.kind(part.to()) == Tokens.Kind.END || tokens.kind(part.to()) == Tokens.Kind.LINE || unit.equals(".") || unit.equals(",");
    return ends && part.to() - from <= 3 ? new Minor(part.low().multiply(HUNDREDTH), part.to()) : null;
  }
}
