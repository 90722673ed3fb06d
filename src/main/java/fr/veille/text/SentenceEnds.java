package fr.veille.text;

import fr.veille.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the sentences of a line end: behind {@code . ! ? …} (and a bracket or quotation mark that closes behind it), before a blank and what can
 * start a sentence. Rules rather than a learnt detector, because what is labelled for Veille was cut by these rules, and because a
 * detector learnt from encyclopedias knows no newsletters.
 */
final class SentenceEnds {
  private final String text;
  private final int start;
  private final int end;

  /** Reads {@code text} from {@code start} to {@code end}, a line or a paragraph without its bullet. */
  SentenceEnds(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** Sentences of {@code line}, without the blanks between them. */
  static List<Span> cut(String text, Line line) {
    List<Span> sentences = new ArrayList<>();
    SentenceEnds ends = new SentenceEnds(text, line.start(), line.end());
    int from = line.start();
    while (from < line.end()) {
      int to = ends.after(from);
      sentences.add(new Span(from, to));
      from = Blanks.skip(text, to, line.end());
    }
    return sentences;
  }

  /** First sentence end after {@code from}; {@code end} where no other comes before. */
  int after(int from) {
    int i = from;
    while (i < end) {
      if (!isTerminal(text.charAt(i))) {
        i++;
        continue;
      }
      int mark = i;
      while (i < end && isTerminal(text.charAt(i))) {
        i++;
      }
      int closed = closing(i);
      int next = Blanks.skip(text, closed, end);
      if (next > closed && next < end && startsSentence(next) && !belongsToWord(mark, i, next)) {
        return closed;
      }
    }
    return end;
  }

  private static boolean isTerminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Steps over what closes behind the mark: « . » », « .” », « .) », « .** ». */
  private int closing(int from) {
    int i = from;
    if (i < end && text.charAt(i) == ')') {
      return i + 1;
    }
    int quote = i;
    if (quote < end && Blanks.is(text.charAt(quote)) && quote + 1 < end && text.charAt(quote + 1) == '»') {
      return quote + 2;
    }
    if (i < end && (text.charAt(i) == '»' || text.charAt(i) == '”')) {
      return i + 1;
    }
    if (i < end && text.charAt(i) == '"') {
      return i + 1;
    }
    while (i < end && (text.charAt(i) == '*' || text.charAt(i) == '_')) {
      i++;
    }
    return i;
  }

  private boolean startsSentence(int at) {
    char c = text.charAt(at);
    if (Character.isUpperCase(c) || Character.isDigit(c) || c == '«' || c == '“' || c == '"' || c == '(' || c == '@' || c == '[') {
      return true;
    }
    if (Character.isHighSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
      return true;
    }
    return startsCamelCase(at);
  }

  // « iPhone », « xAI », « eBay » start sentences in small letters.
  private boolean startsCamelCase(int at) {
    return at + 2 < end && Character.isLowerCase(text.charAt(at)) && Character.isUpperCase(text.charAt(at + 1));
  }

  private boolean belongsToWord(int mark, int afterMark, int next) {
    char c = text.charAt(mark);
    if (c == '!') {
      return "Yahoo".equals(wordBefore(mark)) && !starterAt(next);
    }
    if (c != '.' || afterMark != mark + 1) {
      return false;
    }
    String word = wordBefore(mark);
    if (word.isEmpty()) {
      return false;
    }
    char following = text.charAt(next);
    if (following == '«' || following == '“' || following == '"') {
      return isTitle(word);
    }
    if (word.equals("av") || word.equals("ap")) {
      return true;
    }
    if (Abbreviations.introduces(word)) {
      return !(starterAt(next) && Character.isLowerCase(word.charAt(0)) && !Character.isDigit(following));
    }
    if (Abbreviations.trails(word) || isInitial(word)) {
      return !starterAt(next);
    }
    return false;
  }

  private static boolean isTitle(String word) {
    return word.equals("M") || word.equals("Mme") || word.equals("Dr") || word.equals("art") || word.equals("cf") || word.equals("Cf");
  }

  /** « J. Huang », « U.S. Steel », « J.-C. Décaux », but not « la vitamine C. » before a grammatical word. */
  private static boolean isInitial(String word) {
    int n = word.length();
    if (!Character.isUpperCase(word.charAt(n - 1))) {
      return false;
    }
    if (n == 1) {
      return true;
    }
    char before = word.charAt(n - 2);
    return before == '.' || (before == '-' && n >= 3 && word.charAt(n - 3) == '.');
  }

  /** The letters, dots and hyphens that stand right before {@code mark}. */
  private String wordBefore(int mark) {
    int i = mark;
    while (i > start && isWordPart(text.charAt(i - 1))) {
      i--;
    }
    return text.substring(i, mark);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '.' || c == '-';
  }

  private boolean starterAt(int at) {
    int i = at;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return Abbreviations.startsSentence(text.substring(at, i));
  }
}
