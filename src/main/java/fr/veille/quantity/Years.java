package fr.veille.quantity;

import java.util.Set;

/** Tells a year from any other number of four digits, by what stands on either side. */
final class Years {
  private static final Set<String> NAMES_BEFORE = Set.of("n", "no", "numero", "decision", "article", "page", "batiment", "version", "windows", "office", "rtx", "gtx");

  private Years() {}

  static boolean isYear(Tokens tokens, int at) {
    if (tokens.glued(at) && !isOpening(tokens.word(at - 1))) {
      return false;
    }
    if (NAMES_BEFORE.contains(tokens.word(at - 1)) || tokens.word(at - 1).equals("°")) {
      return false;
    }
    String next = tokens.word(at + 1);
    if (tokens.glued(at + 1) && (tokens.kind(at + 1) == Tokens.Kind.WORD || next.equals("%") || next.equals("°") || next.equals("€") || next.equals("$"))) {
      return false;
    }
    if (tokens.near(at + 1) && (next.equals("%") || next.equals("€") || next.equals("$") || next.equals("£"))) {
      return false;
    }
    return !(tokens.near(at + 1) && tokens.kind(at + 1) == Tokens.Kind.WORD && Nouns.isUnitAfterYear(tokens, at + 1));
  }

  private static boolean isOpening(String sign) {
    return "([«\"'“,;:/–—-*#_|>".contains(sign);
  }
}
