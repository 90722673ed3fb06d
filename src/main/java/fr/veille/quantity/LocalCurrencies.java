package fr.veille.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of the currencies that share a name a text means: francs in Geneva are Swiss. The country whose words stand in the text most often decides; for
 * dollars it has to be named often, or told apart from the American ones by the text itself.
 */
final class LocalCurrencies {
  private record Hint(String plain, String local) {}

  private static final Map<String, List<Hint>> HINTS = new HashMap<>();

  static {
    for (String[] row : Phrases.rows("local-currencies.tsv")) {
      for (String word : row[2].split(" ", -1)) {
        HINTS.computeIfAbsent(word, key -> new ArrayList<>()).add(new Hint(row[0], row[1]));
      }
    }
  }

  private static final int FEW = 3;

  private final Map<String, Map<String, Integer>> votes = new LinkedHashMap<>();
  private boolean foreignDollarsNamed;

  LocalCurrencies(Tokens tokens) {
    for (int token = 0; token < tokens.size(); token++) {
      List<Hint> hints = tokens.kind(token) == Tokens.Kind.WORD ? HINTS.get(tokens.word(token)) : null;
      if (hints != null) {
        for (Hint hint : hints) {
          votes.computeIfAbsent(hint.plain(), key -> new LinkedHashMap<>()).merge(hint.local(), 1, Integer::sum);
        }
      }
      boolean american = tokens.word(token).equals("$") && (tokens.is(token + 1, "us") || tokens.word(token - 1).equals("us"));
      boolean billions = tokens.word(token).equals("g") && tokens.is(token + 1, "$");
      foreignDollarsNamed |= american || billions;
    }
  }

  /** The finding in the currency that its name means here. */
  Finding local(Finding finding, Tokens tokens) {
    if (!(finding.value() instanceof Value.Money money) || isNamedInFull(finding, tokens)) {
      return finding;
    }
    String local = of(money.currency());
    return local == null ? finding : finding.with(new Value.Money(money.low(), money.high(), local, money.approximate()));
  }

  private @Nullable String of(String plain) {
    Map<String, Integer> counted = votes.get(plain);
    if (counted == null) {
      return null;
    }
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> vote : counted.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    if (!plain.equals("USD")) {
      return best;
    }
    return most >= FEW && foreignDollarsNamed ? best : null;
  }

  /** « francs suisses », « $ US », « XOF »: the text has said which. */
  private static boolean isNamedInFull(Finding finding, Tokens tokens) {
    String last = tokens.word(finding.to() - 1);
    String before = tokens.word(finding.to() - 2);
    if (tokens.kind(finding.to() - 1) == Tokens.Kind.SIGN) {
      return before.equals("us") || !(last.equals("$") || last.equals("£"));
    }
    return switch (last) {
      case "us", "usd", "americains", "americain", "chf", "xaf", "sek", "nok", "dkk", "gbp", "sterling", "suisses", "suisse", "suedoises", "mad", "dh" -> true;
      default -> false;
    };
  }
}
