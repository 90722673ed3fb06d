package fr.veille.text;

/** Numbers, with the blanks between their groups of three: {@code 1 500,5}, {@code -0,8}, {@code 10:30}. */
final class Numbers {
  private Numbers() {}

  /** End of the number that starts at {@code i}, sign included; {@code i} where what stands there is a word with digits ({@code 5G}, {@code 20h30}). */
  static int end(String text, int i, int end) {
    int k = Character.isDigit(text.charAt(i)) ? i : i + 1;
    k = digits(text, k, end);
    int first = k;
    int groups = grouped(text, k, end);
    if (first - i <= 4 && groups > k) {
      k = groups;
    }
    while (k + 1 < end && isInner(text.charAt(k)) && Character.isDigit(text.charAt(k + 1))) {
      k = digits(text, k + 1, end);
    }
    return isWordPart(text, k, end) ? i : k;
  }

  private static int digits(String text, int i, int end) {
    int k = i;
    while (k < end && Character.isDigit(text.charAt(k))) {
      k++;
    }
    return k;
  }

  private static int grouped(String text, int i, int end) {
    int k = i;
    while (k + 3 < end && isGroupBlank(text.charAt(k)) && digits(text, k + 1, end) == k + 4) {
      k += 4;
    }
    return k;
  }

  private static boolean isGroupBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  private static boolean isInner(char c) {
    return c == ',' || c == '.' || c == ':' || c == '/' || c == '-';
  }

  /** A letter, or a joint with a letter behind it, makes the digits part of a word; « 10M€ » and « 10k$ » are a number with its unit. */
  private static boolean isWordPart(String text, int k, int end) {
    if (k >= end) {
      return false;
    }
    char c = text.charAt(k);
    if (Character.isLetter(c)) {
      int letters = k;
      while (letters < end && Character.isLetter(text.charAt(letters))) {
        letters++;
      }
      return letters >= end || "€$£¥".indexOf(text.charAt(letters)) < 0;
    }
    return (c == '-' || c == '/' || c == '&' || c == '.') && k + 1 < end && Character.isLetter(text.charAt(k + 1));
  }
}
