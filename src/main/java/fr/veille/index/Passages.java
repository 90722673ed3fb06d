package fr.veille.index;

import fr.veille.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the sentences of a text that show best why it was found. */
final class Passages {
  private static final int MOST = 3;
  private static final int LONGEST = 320;

  private Passages() {}

  static List<Passage> of(String text, Highlighter highlighter) {
    List<Span> found = highlighter.find(text);
    List<Candidate> candidates = new ArrayList<>();
    int next = 0;
    for (Span sentence : sentences(text)) {
      List<Span> inside = new ArrayList<>();
      while (next < found.size() && found.get(next).start() < sentence.end()) {
        Span span = found.get(next++);
        if (sentence.contains(span)) {
          inside.add(span);
        }
      }
      if (!inside.isEmpty()) {
        candidates.add(Candidate.of(text, sentence, inside));
      }
    }
    if (candidates.isEmpty()) {
      return opening(text);
    }
    candidates.sort(Comparator.comparingInt(Candidate::distinct).reversed().thenComparingInt(c -> c.sentence().start()));
    return candidates.stream().limit(MOST).sorted(Comparator.comparing(Candidate::sentence)).map(c -> c.passage(text)).toList();
  }

  /** The beginning of a text in which nothing was asked for. */
  private static List<Passage> opening(String text) {
    for (Span sentence : sentences(text)) {
      Span span = clip(text, sentence, new Span(sentence.start(), sentence.start()));
      return List.of(new Passage(span, span.of(text), List.of()));
    }
    return List.of();
  }

  private record Candidate(Span sentence, List<Span> found, int distinct) {
    static Candidate of(String text, Span sentence, List<Span> found) {
      Set<String> words = new HashSet<>();
      found.forEach(span -> words.add(Folding.fold(span.of(text))));
      return new Candidate(sentence, found, words.size());
    }

    Passage passage(String text) {
      Span span = clip(text, sentence, found.getFirst());
      return new Passage(span, span.of(text), found.stream().filter(span::contains).toList());
    }
  }

  /** Cuts a sentence that is too long for the eye around its first highlight, between words. */
  private static Span clip(String text, Span sentence, Span first) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int start = first.start() - sentence.start() < LONGEST / 2 ? sentence.start() : wordStart(text, Math.max(sentence.start(), first.start() - LONGEST / 3), first.start());
    int end = Math.max(first.end(), Math.min(sentence.end(), start + LONGEST));
    while (end > first.end() && end < sentence.end() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return new Span(start, Math.max(start, end));
  }

  private static int wordStart(String text, int from, int most) {
    int start = from;
    while (start < most && !Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return Math.min(most, start + 1);
  }

  /** Stretches between sentence marks and line ends: coarser than the text room's, and free of its models. */
  static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\n';
      boolean mark = (c == '.' || c == '!' || c == '?' || c == '…') && i + 2 < text.length() && Character.isWhitespace(text.charAt(i + 1)) && opens(text.charAt(i + 2));
      if (lineEnd || mark) {
        addStripped(text, start, i + (mark ? 1 : 0), sentences);
        start = i + 1;
      }
    }
    addStripped(text, start, text.length(), sentences);
    return sentences;
  }

  private static boolean opens(char c) {
    return !Character.isLowerCase(c);
  }

  private static void addStripped(String text, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
