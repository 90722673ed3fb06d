package fr.veille.quantity;

import org.jspecify.annotations.Nullable;

/** The open table of units of measure: see units.tsv, one row a unit. */
final class Units {
  /**
   * A unit as a text has it.
   *
   * @param code canonical, « km », « GB/s »; a duration's is in ISO 8601
   * @param exact the spelling whose capitals count, « MW », else ""
   */
  record Unit(String code, String label, String exact) {
    boolean duration() {
      return code.startsWith("P") && code.length() > 2 && (code.charAt(1) == 'T' || Character.isDigit(code.charAt(1)));
    }
  }

  private static final Phrases<Unit> TABLE = read(false);
  private static final Phrases<Unit> EXACT = read(true);

  private Units() {}

  private static Phrases<Unit> read(boolean exact) {
    Phrases<Unit> table = new Phrases<>();
    for (String[] row : Phrases.rows("units.tsv")) {
      for (String spelling : row[2].split("\\|", -1)) {
        boolean keeps = spelling.startsWith("=") && spelling.length() > 1;
        if (keeps == exact) {
          String text = keeps ? spelling.substring(1) : spelling;
          table.put(text, new Unit(row[0], row[1], keeps ? text : ""));
        }
      }
    }
    return table;
  }

  /** The longest unit at a token. */
  static Phrases.@Nullable Match<Unit> at(Tokens tokens, int token) {
    if (!tokens.near(token)) {
      return null;
    }
    Phrases.Match<Unit> plain = TABLE.at(tokens, token);
    Phrases.Match<Unit> exact = exactAt(tokens, token);
    if (plain == null || exact == null) {
      return plain == null ? exact : plain;
    }
    return exact.to() >= plain.to() ? exact : plain;
  }

  private static Phrases.@Nullable Match<Unit> exactAt(Tokens tokens, int token) {
    return EXACT.at(tokens, token, (unit, to) -> sameLetters(tokens, token, to, unit.exact()) && (unit.exact().equals("h") || !gluedOn(tokens, to)));
  }

  private static boolean gluedOn(Tokens tokens, int to) {
    return tokens.glued(to) && (tokens.digits(to) || tokens.kind(to) == Tokens.Kind.WORD);
  }

  private static boolean sameLetters(Tokens tokens, int from, int to, String exact) {
    int at = 0;
    for (int offset = tokens.start(from); offset < tokens.end(to - 1); offset++) {
      char c = tokens.charAt(offset);
      while (at < exact.length() && exact.charAt(at) == ' ') {
        at++;
      }
      if (Tokens.isBlank(c)) {
        continue;
      }
      if (at >= exact.length() || exact.charAt(at++) != c) {
        return false;
      }
    }
    return at == exact.length();
  }
}
