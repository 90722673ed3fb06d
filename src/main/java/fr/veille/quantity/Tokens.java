package fr.veille.quantity;

import java.util.Arrays;

/**
 * A text cut into words, runs of digits, single signs and line breaks, in one pass. Words are folded (lower case, no accents) so that the grammars
 * compare plain strings; an elided article keeps its apostrophe (« d' »). Asking beyond either end is allowed and finds nothing.
 */
final class Tokens {
  enum Kind {
    WORD,
    DIGITS,
    SIGN,
    LINE,
    END
  }

  /** White space that may stand between two parts of one expression; more is a column or an empty stretch. */
  private static final int WIDEST_GAP = 3;

  private static final String[] ASCII = new String[128];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf((char) c);
    }
  }

  private final CharSequence text;
  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Kind[] kinds = new Kind[64];
  private String[] words = new String[64];

  Tokens(CharSequence text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      at = scan(at);
    }
  }

  int size() {
    return size;
  }

  int start(int token) {
    return token < 0 ? 0 : token < size ? starts[token] : text.length();
  }

  int end(int token) {
    return token < 0 ? 0 : token < size ? ends[token] : text.length();
  }

  Kind kind(int token) {
    return token < 0 || token >= size ? Kind.END : kinds[token];
  }

  /** The folded word, the digits or the sign; "" beyond the ends. */
  String word(int token) {
    return token < 0 || token >= size ? "" : words[token];
  }

  boolean digits(int token) {
    return kind(token) == Kind.DIGITS;
  }

  /** Whether the token is this word and close enough to the one before it to belong with it. */
  boolean is(int token, String word) {
    return word(token).equals(word) && near(token);
  }

  boolean near(int token) {
    return token <= 0 || token >= size || starts[token] - ends[token - 1] <= WIDEST_GAP;
  }

  boolean glued(int token) {
    return token > 0 && token < size && starts[token] == ends[token - 1] && kinds[token] != Kind.LINE && kinds[token - 1] != Kind.LINE;
  }

  /** Whether exactly one blank stands before the token. */
  boolean spaced(int token) {
    return token > 0 && token < size && starts[token] - ends[token - 1] == 1;
  }

  boolean spacedOrGlued(int token) {
    return glued(token) || spaced(token);
  }

  char charAt(int offset) {
    return offset < 0 || offset >= text.length() ? '\n' : text.charAt(offset);
  }

  boolean capital(int token) {
    return kind(token) == Kind.WORD && Character.isUpperCase(charAt(starts[token]));
  }

  /** Whether a letter of the word is a capital: « Windows », « iPhone ». */
  boolean hasCapital(int token) {
    if (kind(token) == Kind.WORD) {
      for (int offset = starts[token]; offset < ends[token]; offset++) {
        if (Character.isUpperCase(text.charAt(offset))) {
          return true;
        }
      }
    }
    return false;
  }

  boolean plain(int token, String raw) {
    int from = start(token);
    return end(token) - from == raw.length() && raw.contentEquals(text.subSequence(from, end(token)));
  }

  String raw(int token) {
    return text.subSequence(start(token), end(token)).toString();
  }

  private int scan(int at) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u0085') {
      add(at, at + 1, Kind.LINE, "\n");
      return at + 1;
    }
    if (isDigit(c)) {
      int to = at + 1;
      while (to < text.length() && isDigit(text.charAt(to))) {
        to++;
      }
      add(at, to, Kind.DIGITS, text.subSequence(at, to).toString());
      return to;
    }
    if (isLetter(c)) {
      return scanWord(at);
    }
    if (!isBlank(c)) {
      add(at, at + 1, Kind.SIGN, sign(c));
    }
    return at + 1;
  }

  private int scanWord(int at) {
    StringBuilder folded = new StringBuilder();
    int to = at;
    while (to < text.length() && isLetter(text.charAt(to))) {
      Folding.append(folded, text.charAt(to));
      to++;
    }
    if (to < text.length() && isApostrophe(text.charAt(to))) {
      String word = folded.toString();
      if (word.equals("aujourd") && to + 3 < text.length() && text.subSequence(to + 1, to + 4).toString().equalsIgnoreCase("hui")) {
        add(at, to + 4, Kind.WORD, "aujourd'hui");
        return to + 4;
      }
      if (Folding.ELIDED.contains(word)) {
        to++;
        folded.append('\'');
      }
    }
    add(at, to, Kind.WORD, folded.toString());
    return to;
  }

  private void add(int from, int to, Kind kind, String word) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    starts[size] = from;
    ends[size] = to;
    kinds[size] = kind;
    words[size++] = word;
  }

  private static String sign(char c) {
    return switch (c) {
      case '\u2011', '\u2010', '\u00AD' -> "-";
      case '\u2212', '\uFE63', '\uFF0D' -> "−";
      case '\u2019', '\u02BC' -> "'";
      case '\uFF05' -> "%";
      case '\u00BA' -> "°";
      default -> c < 128 ? ASCII[c] : String.valueOf(c);
    };
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c) && c != 'º' && c != 'ª';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F' || (c >= '\u2000' && c <= '\u200D') || c == '\u205F' || c == '\u2060' || c == '\uFEFF';
  }
}
