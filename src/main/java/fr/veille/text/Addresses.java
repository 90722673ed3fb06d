package fr.veille.text;

/** Web and mail addresses, {@code @handles} and {@code #tags}: one token each. */
final class Addresses {
  private Addresses() {}

  /** End of the address that starts at {@code i}; {@code i} where none does. */
  static int end(String text, int i, int end) {
    char c = text.charAt(i);
    if (text.startsWith("http://", i) || text.startsWith("https://", i) || text.startsWith("www.", i)) {
      return withoutTrailingMarks(text, i, runEnd(text, i, end));
    }
    if ((c == '@' || c == '#') && i + 1 < end && Character.isLetter(text.charAt(i + 1))) {
      int k = i + 1;
      while (k < end && (Character.isLetterOrDigit(text.charAt(k)) || text.charAt(k) == '_')) {
        k++;
      }
      return k;
    }
    return Character.isLetterOrDigit(c) ? mail(text, i, end) : i;
  }

  private static int mail(String text, int i, int end) {
    int at = i;
    while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || "._-+".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at >= end || text.charAt(at) != '@' || at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return i;
    }
    int k = at + 1;
    while (k < end && (Character.isLetterOrDigit(text.charAt(k)) || text.charAt(k) == '.' || text.charAt(k) == '-')) {
      k++;
    }
    return withoutTrailingMarks(text, i, k);
  }

  private static int runEnd(String text, int i, int end) {
    int k = i;
    while (k < end && !Blanks.is(text.charAt(k)) && "«»“”\"<>".indexOf(text.charAt(k)) < 0) {
      k++;
    }
    return k;
  }

  private static int withoutTrailingMarks(String text, int i, int stop) {
    int k = stop;
    while (k > i && (".,;:!?…'’)]".indexOf(text.charAt(k - 1)) >= 0) && !(text.charAt(k - 1) == ')' && text.substring(i, k).indexOf('(') >= 0)) {
      k--;
    }
    return k;
  }
}
