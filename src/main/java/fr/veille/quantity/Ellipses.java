package fr.veille.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that leave their unit to another: « 38 milliards, contre 31 », « passe de 80 à 120 salariés », « 20 millions remis en janvier ». The unit comes
 * from the value that follows at once, else from the last one in the sentence; an amount in millions is money unless the sentence counts things.
 */
final class Ellipses {
  /** What sums of money are of, where no currency stands: « 1,4 milliard de synergies ». */
  static final Set<String> SUMS =
      Set.of(
          "perte", "pertes", "benefice", "benefices", "revenu", "revenus", "recette", "recettes", "vente", "ventes", "chiffre", "ca", "synergies",
          "depreciation", "depreciations", "charge", "charges", "capitalisation", "dette", "dettes", "liquidites", "credit", "credits", "depense",
          "depenses", "investissement", "investissements", "commandes", "subvention", "subventions", "aide", "aides", "fonds", "tresorerie",
          "travaux", "budget", "cash", "profit", "profits", "financement", "financements", "garanties", "garantie", "capex", "economies",
          "valorisation", "promesses", "prets", "pret", "marge", "amende", "amendes", "dividendes", "impots", "provisions", "restructuration",
          "resultat", "engagements", "capital", "encours", "marche", "rachats", "tickets", "actifs", "deficit", "excedent", "contrats", "facture",
          "factures", "droits", "indemnites", "couts", "frais", "primes", "avances", "loyer", "loyers", "argent", "mise", "penalites", "dommages",
          "carnet", "plus-value", "value", "ebitda", "ebit", "flux", "valeur", "royalties", "redevances", "levee", "mieux", "moins", "plus");

  private static final Set<String> JOINTS = Set.of("a", "et", "ou", "puis", "des", "sur", ",", "/", "-", "–", "au", "contre");
  private static final int FAR = 40;

  private final Tokens tokens;
  private final Amounts amounts;
  private final MoneyGrammar money;
  private final Currencies currencies;
  private final BareNumbers bareNumbers;
  private final ClockTimes clock;

  Ellipses(Tokens tokens, Amounts amounts, MoneyGrammar money, Currencies currencies) {
    this.clock = new ClockTimes(tokens);
    this.tokens = tokens;
    this.amounts = amounts;
    this.money = money;
    this.currencies = currencies;
    this.bareNumbers = new BareNumbers(tokens);
  }

  /** The findings of a text with those that its bare numbers turn out to be, in text order. */
  List<Finding> resolve(List<Finding> found) {
    List<Finding> all = new ArrayList<>(found.size());
    int token = 0;
    for (int i = 0; i <= found.size(); i++) {
      Finding next = i < found.size() ? found.get(i) : null;
      int until = next == null ? tokens.size() : next.from();
      while (token < until) {
        if (clock.at(token) > 0) {
          token = clock.at(token);
          continue;
        }
        Amount amount = amounts.at(token);
        if (amount == null || amount.to() > until || tokens.kind(token) == Tokens.Kind.LINE) {
          token++;
          continue;
        }
        Finding read = read(amount, all, next);
        if (read != null) {
          all.add(read);
        }
        token = Math.max(token + 1, read == null ? amount.to() : read.to());
      }
      if (next != null) {
        all.add(next);
        token = next.to();
      }
    }
    return all;
  }

  private @Nullable Finding read(Amount amount, List<Finding> before, @Nullable Finding next) {
    if (amount.article()) {
      return null;
    }
    if (amount.last().scaled()) {
      return scaled(amount, before, next);
    }
    boolean zero = amount.high().signum() == 0 && tokens.kind(amount.to()) == Tokens.Kind.WORD;
    boolean crowd = amount.last().form() == Numeral.Form.COLLECTIVE && (tokens.is(amount.to(), "d'") || tokens.is(amount.to(), "de"))
        && tokens.capital(amount.to() + 1);
    if (crowd) {
      return new Finding(
          amount.from(), amount.to() + 2, Expression.Kind.MEASURE, MeasureGrammar.measure(amount, tokens.raw(amount.to() + 1)));
    }
    if (zero || !bareNumbers.counts(amount)) {
      return null;
    }
    String verb = tokens.word(amount.from() - 2);
    if (tokens.word(amount.from() - 1).equals("par") && (verb.startsWith("multipli") || verb.startsWith("divis"))) {
      return measure(amount, "×");
    }
    Finding follower = next != null && joins(amount.to(), next.from()) ? next : null;
    Finding model = follower == null ? lastInSentence(amount.from(), before) : follower;
    return model != null && fits(amount, model) ? like(amount, model) : measure(amount, "");
  }

  /** Whether a number can be of the unit of another at all: no share is over a hundred per cent, no node counts « par mois » or is wider than a micron. */
  private boolean fits(Amount amount, Finding model) {
    return switch (model.kind()) {
      case PERCENT -> amount.high().compareTo(BigDecimal.valueOf(100)) <= 0;
      case NODE -> amount.high().compareTo(NodeGrammar.THOUSAND) <= 0 && !tokens.is(amount.to(), "par");
      default -> true;
    };
  }

  /** Whether nothing but a joint stands between two places: « 17,3 et 17,1 % », « de 80 à 120 salariés ». */
  private boolean joins(int from, int to) {
    if (to - from > 2 || to <= from) {
      return to == from;
    }
    for (int token = from; token < to; token++) {
      boolean article = tokens.word(token).equals("de") || tokens.word(token).equals("d'");
      if (!(JOINTS.contains(tokens.word(token)) || (article && token > from))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Finding lastInSentence(int at, List<Finding> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Finding finding = before.get(i);
      if (finding.kind() == Expression.Kind.DATE || finding.kind() == Expression.Kind.DURATION) {
        continue;
      }
      return sameSentence(finding.to(), at) ? finding : null;
    }
    return null;
  }

  private boolean sameSentence(int from, int to) {
    if (to - from > FAR) {
      return false;
    }
    for (int token = from; token < to; token++) {
      String word = tokens.word(token);
      boolean stop = word.equals("!") || word.equals("?") || (word.equals(".") && !tokens.glued(token + 1));
      if (stop || tokens.kind(token) == Tokens.Kind.LINE) {
        return false;
      }
    }
    return true;
  }

  private Finding like(Amount amount, Finding model) {
    return switch (model.value()) {
      case Value.Money sum -> money.bare(amount, amount.low().compareTo(BigDecimal.valueOf(100_000)) < 0 ? model.scale() : BigDecimal.ONE, sum.currency());
      case Value.Percent percent -> new Finding(
          amount.from(), amount.to(), Expression.Kind.PERCENT, new Value.Percent(amount.lower(), amount.upper(), amount.approximate()));
      case Value.Node node -> new Finding(amount.from(), amount.to(), Expression.Kind.NODE, new Value.Node(amount.lower(), amount.upper()));
      case Value.Measure counted -> measure(amount, counted.unit());
      case Value.Period period -> measure(amount, "");
    };
  }

  private static Finding measure(Amount amount, String unit) {
    return new Finding(amount.from(), amount.to(), Expression.Kind.MEASURE, MeasureGrammar.measure(amount, unit));
  }

  /** « 20 millions »: money, unless it counts what the sentence has counted in such numbers before. */
  private @Nullable Finding scaled(Amount amount, List<Finding> before, @Nullable Finding next) {
    boolean of = tokens.is(amount.to(), "de") || tokens.is(amount.to(), "d'") || tokens.is(amount.to(), "des");
    boolean sum = of && (SUMS.contains(tokens.word(amount.to() + 1)) || !nounFollows(amount.to() + 1));
    if (of && !sum) {
      return null;
    }
    if (amount.last().scale().compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
      return null;
    }
    Finding follower = next != null && next.kind() == Expression.Kind.MONEY && joins(amount.to(), next.from()) ? next : null;
    Finding model = follower == null ? lastInSentence(amount.from(), before) : follower;
    boolean counting = model != null && model.kind() == Expression.Kind.MEASURE && isCountedInMillions(model);
    if (!sum && (counting || isCount(amount.from()))) {
      return measure(amount, model != null && model.value() instanceof Value.Measure counted ? counted.unit() : "");
    }
    String currency = follower != null && follower.value() instanceof Value.Money same ? same.currency() : currencies.near(before, next);
    return money.bare(amount, BigDecimal.ONE.max(amount.last().scale()), currency);
  }

  /** « le nombre d’acheteurs : 41,6 millions », « en prévoyait trois millions par an »: the sentence speaks of a number of things. */
  private boolean isCount(int at) {
    for (int token = at - 1; token > Math.max(0, at - 12) && tokens.kind(token) != Tokens.Kind.LINE && !tokens.word(token).equals("."); token--) {
      if (tokens.word(token).equals("nombre") || tokens.word(token).equals("exemplaires") || tokens.word(token).equals("unites")) {
        return true;
      }
    }
    return false;
  }

  private boolean nounFollows(int at) {
    return tokens.kind(at) == Tokens.Kind.WORD && tokens.near(at) && !Set.of("la", "le", "l'", "les", "son", "sa", "ses", "cette", "ce", "l").contains(tokens.word(at));
  }

  private static boolean isCountedInMillions(Finding model) {
    return model.value() instanceof Value.Measure counted && counted.low() != null
        && counted.low().compareTo(BigDecimal.valueOf(500_000)) >= 0;
  }
}
