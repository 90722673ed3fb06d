package fr.veille.quantity;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Growth told as a multiple: « ×3 », « trois fois plus », « multiplié par cinq », « a doublé », « quadrupler ». */
final class Multiples {
  private static final Map<String, Integer> STEMS =
      Map.ofEntries(entry("doubl", 2), entry("tripl", 3), entry("quadrupl", 4), entry("quintupl", 5), entry("sextupl", 6), entry("septupl", 7),
          entry("octupl", 8), entry("decupl", 10), entry("centupl", 100));

  private final Tokens tokens;
  private final Amounts amounts;

  Multiples(Tokens tokens, Amounts amounts) {
    this.tokens = tokens;
    this.amounts = amounts;
  }

  /** « ×3 », « x4 »: written as a sign, and an entity. */
  @Nullable Finding sign(int from) {
    Phrases.Match<Bound> bound = amounts.bound(from);
    int at = bound == null ? from : bound.to();
    boolean times = tokens.word(at).equals("×") || (tokens.word(at).equals("x") && !tokens.glued(at));
    if (!times || !tokens.digits(at + 1) || !tokens.spacedOrGlued(at + 1)) {
      return null;
    }
    Amount amount = amounts.at(at + 1);
    return amount == null || amount.number() != at + 1 ? null : times(from, amount.to(), bound == null ? amount : amount.bounded(bound.value()));
  }

  /** « trois fois » before a comparison: the words of the number and « fois ». */
  @Nullable Finding times(Amount amount) {
    if (!tokens.is(amount.to(), "fois") || amount.article()) {
      return null;
    }
    return isCompared(amount.to() + 1) ? times(amount.from(), amount.to() + 1, amount) : null;
  }

  private boolean isCompared(int at) {
    return switch (tokens.word(at)) {
      case "plus", "moins", "superieur", "superieure", "superieurs", "superieures", "inferieur", "inferieure", "le", "la", "les", "l'", "son", "sa",
          "ses", "celui", "celle", "ceux", "mieux", "leur", "leurs", "ce", "celles" -> true;
      default -> false;
    };
  }

  /** « a doublé », « multiplié par cinq », « divisé par deux »: for claims only. */
  @Nullable Finding verb(int from) {
    String word = tokens.word(from);
    if (word.startsWith("multipli") && tokens.is(from + 1, "par")) {
      Amount amount = amounts.at(from + 2);
      return amount == null || !tokens.near(from + 2) ? null : times(from, amount.to(), amount);
    }
    for (Map.Entry<String, Integer> stem : STEMS.entrySet()) {
      if (word.startsWith(stem.getKey()) && isVerb(word.substring(stem.getKey().length()), from)) {
        BigDecimal value = BigDecimal.valueOf(stem.getValue());
        boolean auxiliary = tokens.word(from - 1).equals("a") || tokens.word(from - 1).equals("ont");
        return new Finding(auxiliary ? from - 1 : from, from + 1, Expression.Kind.MULTIPLE, new Value.Measure(value, value, "×", false));
      }
    }
    return null;
  }

  private boolean isVerb(String ending, int at) {
    return switch (ending) {
      case "er", "ent", "era", "eront", "ait", "aient", "erait", "eraient", "ant" -> true;
      case "e", "ee", "es", "ees" -> !tokens.word(at - 1).equals("le") && !tokens.word(at - 1).equals("un") && !tokens.word(at - 1).equals("la")
          && !tokens.word(at - 1).equals("une");
      default -> false;
    };
  }

  private static Finding times(int from, int to, Amount amount) {
    return new Finding(
        from, to, Expression.Kind.MULTIPLE, new Value.Measure(amount.lower(), amount.upper(), "×", amount.approximate()));
  }
}
