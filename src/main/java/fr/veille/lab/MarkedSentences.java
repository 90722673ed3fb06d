package fr.veille.lab;

import fr.veille.Span;
import fr.veille.entity.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a marked line is cut: the labels' own rule, simpler than the program's, with what people forced and forbade. */
final class MarkedSentences {
  private static final String BLANK = "[\\s\\u001c-\\u001f\\u0085\\p{Z}]";
  private static final Pattern BULLET =
      Pattern.compile("^[\\s\\u00a0\\p{Z}]*(?:[•–—*▪→👉📌⚠\ufe0f☕🤖\\-]+" + BLANK + "+|\\p{Nd}+[.)]" + BLANK + "+)");
  private static final Pattern END =
      Pattern.compile(
          "(?:[.!?…]+" + BLANK + "?[»”\"]|[.!?…]+\\)?)(?=" + BLANK + "+[«“\"A-ZÀÂÉÈÊÎÔÛÇ0-9(@\\x{1F000}-\\x{1FFFF}])");
  private static final Pattern NUMBER = Pattern.compile(BLANK + "*\\p{Nd}+\\.");

  private MarkedSentences() {}

  /** A sentence end that the rule finds: the marks from {@code start} to {@code end}. */
  record Cut(int start, int end) {}

  /** Ends that the rule finds in {@code text} from {@code lineStart} on. */
  static List<Cut> cuts(String text, int lineStart) {
    Matcher m = END.matcher(text.substring(lineStart));
    return m.results()
        .filter(r -> !NUMBER.matcher(text.substring(lineStart, lineStart + r.end())).matches())
        .map((MatchResult r) -> new Cut(lineStart + r.start(), lineStart + r.end()))
        .toList();
  }

  /** Sentences of {@code text} from {@code lineStart} to its end; a full stop inside a mention ends none. */
  static List<Span> cut(String text, int lineStart, List<Mention> mentions, Collection<Integer> forced, Collection<Integer> forbidden) {
    TreeSet<Integer> ends = new TreeSet<>(forced);
    for (Cut c : cuts(text, lineStart)) {
      if (forbidden.stream().noneMatch(f -> forbids(f, c)) && mentions.stream().noneMatch(m -> m.span().start() < c.end() && c.end() < m.span().end())) {
        ends.add(c.end());
      }
    }
    List<Span> sentences = new ArrayList<>();
    int from = lineStart;
    List<Integer> stops = new ArrayList<>(ends);
    stops.add(text.length());
    for (int to : stops) {
      Span trimmed = trim(text, from, to);
      int start = trimmed.start();
      Matcher bullet = BULLET.matcher(trimmed.of(text));
      if (bullet.find() && isBlank(text, lineStart, start)) {
        start += bullet.end();
      }
      if (start < trimmed.end()) {
        sentences.add(new Span(start, trimmed.end()));
      }
      from = to;
    }
    return sentences;
  }

  /** Whether a sign at {@code offset} forbids the cut. Reaches one unit behind it, so that the sign may stand behind the blank. */
  static boolean forbids(int offset, Cut c) {
    return c.start() <= offset && offset <= c.end() + 1;
  }

  private static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(String text, int from, int to) {
    return trim(text, from, to).length() == 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
