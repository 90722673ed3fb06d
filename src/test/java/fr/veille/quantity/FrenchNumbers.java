package fr.veille.quantity;

/** Writes numbers in French words, with the hyphens of before 1990, for the tests to read back. */
final class FrenchNumbers {
  private static final String[] SMALL = {
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
    "dix-sept", "dix-huit", "dix-neuf"
  };
  private static final String[] TENS = {"", "", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "huitante", "nonante"};
  private static final String[] SCALES = {"", "mille", "million", "milliard", "billion", "billiard"};

  private final boolean septante;
  private final boolean huitante;

  private FrenchNumbers(boolean septante, boolean huitante) {
    this.septante = septante;
    this.huitante = huitante;
  }

  static FrenchNumbers france() {
    return new FrenchNumbers(false, false);
  }

  static FrenchNumbers belgium() {
    return new FrenchNumbers(true, false);
  }

  static FrenchNumbers switzerland() {
    return new FrenchNumbers(true, true);
  }

  String words(long n) {
    if (n == 0) {
      return SMALL[0];
    }
    StringBuilder words = new StringBuilder();
    long unit = 1_000_000_000_000_000L;
    for (int scale = 5; scale >= 0; scale--, unit /= 1000) {
      int block = (int) (n / unit % 1000);
      if (block > 0) {
        words.append(words.isEmpty() ? "" : " ").append(block(block, scale));
      }
    }
    return words.toString();
  }

  private String block(int block, int scale) {
    if (scale == 1) {
      return block == 1 ? "mille" : hundreds(block, false) + " mille";
    }
    String name = SCALES[scale];
    return hundreds(block, true) + (scale == 0 ? "" : " " + name + (block > 1 ? "s" : ""));
  }

  private String hundreds(int n, boolean plural) {
    int rest = n % 100;
    if (n < 100) {
      return tens(n, plural);
    }
    String cent = n / 100 == 1 ? "cent" : SMALL[n / 100] + " cent" + (rest == 0 && plural ? "s" : "");
    return rest == 0 ? cent : cent + " " + tens(rest, plural);
  }

  private String tens(int n, boolean plural) {
    if (n < 20) {
      return SMALL[n];
    }
    int ten = n / 10;
    int unit = n % 10;
    if (ten == 7 && !septante) {
      return unit == 1 ? "soixante et onze" : "soixante-" + SMALL[10 + unit];
    }
    if (ten == 8 && !huitante) {
      return unit == 0 ? "quatre-vingt" + (plural ? "s" : "") : "quatre-vingt-" + SMALL[unit];
    }
    if (ten == 9 && !septante) {
      return "quatre-vingt-" + SMALL[10 + unit];
    }
    return unit == 0 ? TENS[ten] : unit == 1 ? TENS[ten] + " et un" : TENS[ten] + "-" + SMALL[unit];
  }
}
