package fr.veille.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into lines and joins those that were wrapped in the middle of a sentence. */
final class Lines {
  /** A shorter line is a heading, a signature or an item, never wrapped. */
  private static final int SHORTEST = 38;

  /** Texts with longer lines are not wrapped by hand. */
  private static final int WIDEST = 110;

  private static final Set<String> NEVER_LAST =
      Set.of(
          "de", "du", "des", "le", "la", "les", "un", "une", "et", "ou", "à", "au", "aux", "en", "par", "pour", "sur", "dans", "avec", "sans", "que", "qui", "son", "sa",
          "ses", "leur", "ce", "cette", "ces", "se", "ne", "M.", "Mme", "chez", "entre", "dont", "où");

  private final String text;
  private final List<int[]> raw = new ArrayList<>();

  /** Length of the longest line of a text that is wrapped throughout; 0 where it is not. */
  private int width;

  private Lines(String text) {
    this.text = text;
  }

  static List<Line> of(String text) {
    Lines lines = new Lines(text);
    lines.split();
    lines.measure();
    return lines.join();
  }

  /** A text is wrapped throughout when no line is long and at least one in ten starts in the middle of a sentence. */
  private void measure() {
    int longest = 0;
    int started = 0;
    int inside = 0;
    for (int[] line : raw) {
      if (line[0] < line[1]) {
        longest = Math.max(longest, line[1] - line[0]);
        started++;
        inside += Character.isLowerCase(text.charAt(line[0])) ? 1 : 0;
      }
    }
    width = longest >= SHORTEST && longest <= WIDEST && inside >= 2 && inside * 10 >= started ? longest : 0;
  }

  private void split() {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        int start = Blanks.skip(text, from, i);
        raw.add(new int[] {start, Blanks.trim(text, start, i)});
        from = i + 1;
      }
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private List<Line> join() {
    List<Line> lines = new ArrayList<>();
    int i = 0;
    while (i < raw.size()) {
      int start = raw.get(i)[0];
      int end = raw.get(i)[1];
      int last = i;
      if (start < end) {
        while (last + 1 < raw.size() && goesOn(raw.get(last), raw.get(last + 1))) {
          last++;
          end = raw.get(last)[1];
        }
        int body = Bullets.end(text, start, end);
        if (body < end && !isRule(start, end)) {
          lines.add(new Line(body, end, LineKinds.of(text, start, body, end)));
        }
      }
      i = last + 1;
    }
    return lines;
  }

  /** A line of dashes or stars that parts two sections. */
  private boolean isRule(int start, int end) {
    for (int i = start; i < end; i++) {
      if ("-—–_=*·•.~#+ ".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence may go on from one line to the next. */
  private boolean goesOn(int[] line, int[] next) {
    if (next[0] >= next[1]) {
      return false;
    }
    int length = line[1] - line[0];
    boolean item = Bullets.end(text, next[0], next[1]) > next[0];
    // Who wraps puts as many words on a line as fit. « 39. » may then be a number that closes a sentence.
    if (width > 0 && length + 1 + firstWord(next) > width && !(item && !Character.isDigit(text.charAt(next[0])))) {
      return true;
    }
    if (item) {
      return false;
    }
    return length >= SHORTEST && !isEnded(text.charAt(line[1] - 1)) && (Character.isLowerCase(text.charAt(next[0])) || NEVER_LAST.contains(lastWord(line)));
  }

  private static boolean isEnded(char last) {
    return ".!?…:;»”".indexOf(last) >= 0;
  }

  /** Length up to the first blank at which a line may break: a no-break space is none. */
  private int firstWord(int[] line) {
    int i = line[0];
    while (i < line[1] && text.charAt(i) != ' ') {
      i++;
    }
    return i - line[0];
  }

  private String lastWord(int[] line) {
    int i = line[1];
    while (i > line[0] && !Blanks.is(text.charAt(i - 1))) {
      i--;
    }
    return text.substring(i, line[1]);
  }
}
