package fr.veille.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines and joins those that were wrapped in the middle of a sentence. */
final class Lines {
  /** Narrower paragraphs are lists of short lines, wider ones are not wrapped by hand. */
  private static final int NARROWEST = 38;

  private static final int WIDEST = 110;

  private final String text;
  private final List<int[]> raw = new ArrayList<>();

  private Lines(String text) {
    this.text = text;
  }

  static List<Line> of(String text) {
    Lines lines = new Lines(text);
    lines.split();
    return lines.join();
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
        int width = paragraphWidth(i);
        while (last + 1 < raw.size() && goesOn(raw.get(last), raw.get(last + 1), width)) {
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

  /** The longest line of the paragraph from line {@code i} on. */
  private int paragraphWidth(int i) {
    int width = 0;
    for (int k = i; k < raw.size() && raw.get(k)[0] < raw.get(k)[1]; k++) {
      width = Math.max(width, raw.get(k)[1] - raw.get(k)[0]);
    }
    return width;
  }

  /** Whether a sentence goes on from one line to the next: it has not ended, and the next line does not look like a start of its own. */
  private boolean goesOn(int[] line, int[] next, int width) {
    if (next[0] >= next[1] || line[0] >= line[1] || Bullets.end(text, next[0], next[1]) > next[0]) {
      return false;
    }
    char last = text.charAt(line[1] - 1);
    if (last == '.' || last == '!' || last == '?' || last == '…' || last == ':' || last == '»' || last == '”') {
      return false;
    }
    int length = line[1] - line[0];
    char first = text.charAt(next[0]);
    if (length >= NARROWEST && (Character.isLowerCase(first) || last == ',')) {
      return true;
    }
    return width <= WIDEST && length >= NARROWEST && length + 1 + firstWord(next) > width && isWordChar(first);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '(' || c == '«' || c == '"' || c == '“';
  }

  private int firstWord(int[] line) {
    int i = line[0];
    while (i < line[1] && !Blanks.is(text.charAt(i))) {
      i++;
    }
    return i - line[0];
  }
}
