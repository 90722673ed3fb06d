package fr.veille.quantity;

import org.jspecify.annotations.Nullable;

/** Words after a unit that move the bounds: « 28 nm et plus », « 50 euros au moins ». */
final class Suffixes {
  record Match(Bound bound, int to) {}

  private Suffixes() {}

  static @Nullable Match at(Tokens tokens, int token) {
    if (!tokens.near(token)) {
      return null;
    }
    String first = tokens.word(token);
    String second = tokens.near(token + 1) ? tokens.word(token + 1) : "";
    boolean and = first.equals("et") || first.equals("ou");
    boolean at = first.equals("au");
    String third = tokens.word(token + 2);
    if (and && (second.equals("plus") || second.equals("moins")) && !third.equals("de") && !third.equals("d'")) {
      return new Match(second.equals("plus") ? Bound.ABOVE : Bound.BELOW, token + 2);
    }
    if (at && second.equals("moins") && !(tokens.digits(token + 2) || NumberWords.begins(third))) {
      return new Match(Bound.ABOVE, token + 2);
    }
    if (at && (second.equals("plus") || second.equals("maximum")) && !third.equals("fort") && !third.equals("bas") && !third.equals("haut") && !third.equals("vite") && !third.equals("tard") && !third.equals("tot") && !third.equals("pres")) {
      return new Match(Bound.BELOW, token + 2);
    }
    if (at && second.equals("bas") && third.equals("mot")) {
      return new Match(Bound.ABOVE, token + 3);
    }
    return null;
  }
}
