package fr.veille.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts text into words for the index: elided articles fall away with exact offsets, hyphened words stand in parts and joined, numbers join
 * their unit. One scan serves all fields of a text.
 */
final class Words {
  /** Lucene takes no terms above 32 766 bytes, and nobody searches for one above this. */
  private static final int LONGEST = 200;

  private static final Set<String> ELIDED =
      Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu");
  private static final Set<String> CLITICS =
      Set.of("il", "ils", "elle", "elles", "on", "ce", "t", "je", "tu", "vous", "nous", "la", "ci", "y", "en", "moi", "toi", "le", "les", "lui", "leur");
  private static final Set<String> UNITS =
      Set.of(
          "nm", "nanometre", "nanometres", "gw", "mw", "kw", "tw", "twh", "gwh", "mwh", "go", "to", "po", "gb", "tb", "ghz", "mhz", "mm", "cm", "km", "md", "mds",
          "k", "m", "x", "%", "€", "$", "£", "¥");

  private final CharSequence text;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private boolean breaks = true;

  private Words(CharSequence text) {
    this.text = text;
  }

  /** The words in text order, each joined form right after the words that it is written over. */
  static List<Word> of(CharSequence text) {
    Words scan = new Words(text);
    scan.run();
    return scan.words;
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isWordChar(c)) {
        compound();
      } else if (isSign(c)) {
        sign(c);
      } else {
        breaks |= c == '.' || c == '!' || c == '?' || c == ';' || c == ':' || c == '\n' || c == '…';
        at++;
      }
    }
  }

  /** A word or several held together by hyphens. */
  private void compound() {
    int first = words.size();
    int start = at;
    int parts = 0;
    StringBuilder joined = new StringBuilder();
    String last = "";
    while (true) {
      int partStart = at;
      Word part = simple();
      if (part == null) {
        return;
      }
      if (parts == 0) {
        start = part.start();
      }
      words.add(part);
      joinUnit(part, partStart);
      last = part.form();
      parts++;
      joined.append(last);
      if (!hyphenGoesOn()) {
        break;
      }
      at++;
    }
    if (parts > 1 && parts <= 4 && !CLITICS.contains(last) && joined.length() <= LONGEST) {
      words.add(new Word(start, at, joined.toString(), Word.Kind.JOINED, words.get(first).breaks()));
    }
  }

  private boolean hyphenGoesOn() {
    return at + 1 < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '‑' || text.charAt(at) == '‐') && isWordChar(text.charAt(at + 1));
  }

  /** One run of letters and digits, without what is elided before it; null where only an elision stood. */
  private @org.jspecify.annotations.Nullable Word simple() {
    int start = at;
    if (Character.isDigit(text.charAt(at))) {
      int end = numberEnd(start);
      if (end > start) {
        at = end;
        return word(start, number(start, end), Word.Kind.NUMBER);
      }
    }
    while (at < text.length() && (isWordChar(text.charAt(at)) || ampersandInside())) {
      at++;
    }
    String form = Folding.fold(text, start, Math.min(at, start + LONGEST));
    if (at + 1 < text.length() && isApostrophe(text.charAt(at)) && isWordChar(text.charAt(at + 1))) {
      if (ELIDED.contains(form)) {
        at++;
        return simple();
      }
      if (form.equals("aujourd")) {
        at++;
        return simpleAfter(start);
      }
    }
    return form.isEmpty() ? null : word(start, form, Word.Kind.WORD);
  }

  private Word simpleAfter(int start) {
    while (at < text.length() && isWordChar(text.charAt(at))) {
      at++;
    }
    return word(start, Folding.fold(text, start, at).replace("'", "").replace("’", ""), Word.Kind.WORD);
  }

  private boolean ampersandInside() {
    return text.charAt(at) == '&' && at + 1 < text.length() && isWordChar(text.charAt(at + 1));
  }

  private Word word(int start, String form, Word.Kind kind) {
    Word word = new Word(start, at, form, kind, breaks);
    breaks = false;
    return word;
  }

  private void sign(char c) {
    int start = at++;
    int last = words.size() - 1;
    while (last >= 0 && words.get(last).kind() == Word.Kind.JOINED) {
      last--;
    }
    Word before = last < 0 ? null : words.get(last);
    Word sign = word(start, Character.toString(c), Word.Kind.SIGN);
    words.add(sign);
    if (before != null && !sign.breaks() && before.kind() == Word.Kind.WORD && before.end() == start) {
      words.add(new Word(before.start(), at, before.form() + c, Word.Kind.JOINED, before.breaks()));
    } else {
      joinUnit(sign, start);
    }
  }

  /** Writes a number and the unit after it as one word too: « 2 nm », « 2-nm », « 20 % ». */
  private void joinUnit(Word unit, int start) {
    int before = words.size() - 2;
    if (before < 0 || unit.breaks() || !UNITS.contains(unit.form())) {
      return;
    }
    Word number = words.get(before);
    if (number.kind() == Word.Kind.NUMBER && start - number.end() <= 1) {
      String form = unit.form().startsWith("nanometre") ? "nm" : unit.form();
      words.add(new Word(number.start(), unit.end(), number.form() + form, Word.Kind.JOINED, number.breaks()));
    }
  }

  /** End of a plain number with groups and decimals, or {@code start} where letters follow at once (« 18A », « 2nm »). */
  private int numberEnd(int start) {
    int end = digits(start);
    if (end - start <= 3) {
      while (end + 3 < text.length() && isGroupBlank(text.charAt(end)) && digits(end + 1) == end + 4) {
        end += 4;
      }
    }
    if (end + 1 < text.length() && (text.charAt(end) == ',' || text.charAt(end) == '.') && Character.isDigit(text.charAt(end + 1))) {
      end = digits(end + 1);
    }
    boolean lettersFollow = end < text.length() && isWordChar(text.charAt(end));
    return lettersFollow || end - start > LONGEST ? start : end;
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private String number(int start, int end) {
    StringBuilder number = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isGroupBlank(c)) {
        number.append(c == ',' ? '.' : c);
      }
    }
    return number.toString();
  }

  static boolean isWordChar(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '´';
  }

  private static boolean isSign(char c) {
    return c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isGroupBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }
}
