package fr.veille.text;

/** Punctuation and symbols: runs of one mark ({@code ...}, {@code --}) and mixed sentence marks ({@code ?!}) are one token, anything else one sign. */
final class Signs {
  private Signs() {}

  /** End of the sign that starts at {@code i}. */
  static int end(String text, int i, int end) {
    char c = text.charAt(i);
    int k = i + Character.charCount(text.codePointAt(i));
    if (c == '°' && k < end && (text.charAt(k) == 'C' || text.charAt(k) == 'F') && !(k + 1 < end && Character.isLetter(text.charAt(k + 1)))) {
      return k + 1;
    }
    if (c == '.' || c == '-' || c == '*' || c == '=' || c == '_' || c == '#') {
      while (k < end && text.charAt(k) == c) {
        k++;
      }
      return k;
    }
    if (c == '!' || c == '?') {
      while (k < end && (text.charAt(k) == '!' || text.charAt(k) == '?')) {
        k++;
      }
      return k;
    }
    return Math.min(end, pictographEnd(text, k, end));
  }

  /** Variation selectors, skin tones and joined pictures belong to the picture before them. */
  private static int pictographEnd(String text, int from, int end) {
    int k = from;
    while (k < end) {
      int code = text.codePointAt(k);
      if (code == 0xfe0f || (code >= 0x1f3fb && code <= 0x1f3ff)) {
        k += Character.charCount(code);
      } else if (code == 0x200d && k + 1 < end) {
        k += 1 + Character.charCount(text.codePointAt(k + 1));
      } else {
        return k;
      }
    }
    return k;
  }
}
