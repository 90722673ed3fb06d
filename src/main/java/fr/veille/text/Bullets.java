package fr.veille.text;

/** Bullets and item numbers at the start of a line; they belong to no sentence. */
final class Bullets {
  private static final String SIGNS = "•–—*▪→-◦‣·●■►▶✓✔➜➔⚠\ufe0f☕📌👉🤖🔹🔸";

  private Bullets() {}

  /** Offset of what follows the bullet or number of the line from {@code start} to {@code end}; {@code start} where it has none. */
  static int end(String text, int start, int end) {
    int i = start;
    while (i < end && isSign(text, i)) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i == start) {
      while (i < end && i - start < 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      if (i == start || i >= end || (text.charAt(i) != '.' && text.charAt(i) != ')')) {
        return start;
      }
      i++;
    }
    int body = Blanks.skip(text, i, end);
    return body > i ? body : start;
  }

  private static boolean isSign(String text, int at) {
    return SIGNS.indexOf(text.codePointAt(at)) >= 0;
  }
}
