package fr.veille.entity;

/** How a word is written. */
final class Case {
  /** Punctuation or symbol. */
  static final int MARK = 0;

  static final int LOWER = 1;
  static final int NUMBER = 2;

  /** First letter a capital, the rest not. */
  static final int CAPITALISED = 3;

  /** All letters capitals, at least two. */
  static final int CAPITALS = 4;

  /** Capitals inside the word, or letters with digits. */
  static final int MIXED = 5;

  private Case() {}

  static int of(String form) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
      } else if (Character.isDigit(c)) {
        digits++;
      }
    }
    if (upper + lower == 0) {
      return digits > 0 ? NUMBER : MARK;
    }
    if (digits > 0) {
      return upper > 0 || !Character.isDigit(form.charAt(0)) ? MIXED : NUMBER;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (lower == 0) {
      return upper > 1 ? CAPITALS : CAPITALISED;
    }
    return Character.isUpperCase(form.charAt(0)) && (upper == 1 || upper == parts(form)) ? CAPITALISED : MIXED;
  }

  /** The word with letters as X or x, digits as 9, each run of three or more cut to two. */
  static String shape(String form) {
    StringBuilder shape = new StringBuilder();
    int run = 0;
    char last = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '9' : c;
      run = kind == last ? run + 1 : 1;
      if (run <= 2) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static int parts(String form) {
    int parts = 1;
    for (int i = 1; i < form.length(); i++) {
      parts += form.charAt(i) == '-' ? 1 : 0;
    }
    return parts;
  }
}
