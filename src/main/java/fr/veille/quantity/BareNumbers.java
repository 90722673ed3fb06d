package fr.veille.quantity;

import java.util.Set;

/** Tells a number that counts something left unsaid from a name's, a list's, a note's or a version's: « ils sont 97 », and not « iPhone 16 », « n° 4 » or « (2) ». */
final class BareNumbers {
  private static final Set<String> LABELS =
      Set.of("n", "no", "numero", "article", "articles", "page", "pages", "episode", "edition", "version", "chapitre", "point", "niveau", "partie", "acte",
          "hall", "secteur", "batiment", "atelier", "salle", "ticket", "decision", "annexe", "planche", "etape", "phase", "serie", "groupe", "tome",
          "volume", "figure", "tableau", "note", "departement", "rue", "boulevard", "avenue", "ligne", "axe", "lot", "vol", "zone", "porte", "place", "classe",
          "type", "modele", "commandement", "alinea", "titre", "petit", "tous", "toutes", "eux", "elles", "saison", "revision", "les", "ces", "entre", "aux", "des", "l'", "deux-", "chiffre");

  private static final Set<String> UNCOUNTED_AFTER = Set.of("e", "er", "eme", "d", "g", "d'entre");

  private final Tokens tokens;

  BareNumbers(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean counts(Amount amount) {
    int from = amount.from();
    int to = amount.to();
    String before = tokens.word(from - 1);
    boolean lineStart = from == 0 || tokens.kind(from - 1) == Tokens.Kind.LINE;
    boolean glue = tokens.glued(from) && !"([«“\"'—–:".contains(before) && !before.endsWith("'");
    boolean glueAfter = tokens.glued(to) && (tokens.kind(to) == Tokens.Kind.WORD || tokens.word(to).equals("/") || tokens.word(to).equals("°")
        || tokens.word(to).equals("_") || (tokens.word(to).equals("-") && tokens.glued(to + 1)) || tokens.word(to).equals("'"));
    if (glue || glueAfter || LABELS.contains(before) || before.equals("°")) {
      return false;
    }
    if (lineStart && isListMark(to)) {
      return false;
    }
    if (tokens.glued(to) && UNCOUNTED_AFTER.contains(tokens.word(to))) {
      return false;
    }
    return !isNote(from, to) && !isName(from, amount);
  }

  /** « le rapport (2) »: one or two digits alone in parentheses. */
  private boolean isNote(int from, int to) {
    return to == from + 1 && tokens.digits(from) && tokens.word(from).length() <= 2 && tokens.is(from - 1, "(") && tokens.is(to, ")");
  }

  private boolean isListMark(int to) {
    String sign = tokens.word(to);
    return sign.equals(".") || sign.equals(")") || sign.equals("/") || sign.equals("·") || sign.equals("-") || sign.equals("–") || sign.equals("]")
        || sign.equals(":") || sign.equals("|") || tokens.kind(to) == Tokens.Kind.LINE || tokens.kind(to) == Tokens.Kind.END;
  }

  /** « Snapdragon 8 », « Windows 11 »: digits after a word with a capital that opens no sentence. */
  private boolean isName(int from, Amount amount) {
    return amount.last().form() == Numeral.Form.DIGITS && amount.number() == from && tokens.hasCapital(from - 1) && tokens.near(from)
        && !amount.last().scaled() && (amount.to() == from + 1 || (amount.to() == from + 3 && !tokens.word(from + 1).equals("'")));
  }
}
