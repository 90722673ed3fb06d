package fr.veille.lab;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.claim.Claim;
import fr.veille.entity.Mention;
import fr.veille.reading.Labelled;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes one article with inline {@link Marks}. */
final class MarkedWriter {
  private final Labelled record;
  private final String text;
  private final StringBuilder out = new StringBuilder();

  MarkedWriter(Labelled record) {
    this.record = record;
    text = record.article().text();
  }

  String write() {
    Article a = record.article();
    out.append(Marks.HEADER).append(a.id()).append(" | ").append(record.style()).append(" | ").append(a.published()).append(" | ").append(a.title()).append('\n');
    int from = 0;
    while (from <= text.length()) {
      int to = lineEnd(from);
      while (to < text.length() && isInSentence(to)) {
        to = lineEnd(to + 1);
      }
      line(new Span(from, to));
      from = to + 1;
    }
    return out.toString();
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private boolean isInSentence(int offset) {
    return record.sentences().stream().anyMatch(s -> s.start() < offset && offset < s.end());
  }

  private void line(Span line) {
    List<Span> sentences = record.sentences().stream().filter(line::contains).toList();
    Set<Integer> forced = new HashSet<>();
    Set<Integer> forbidden = new HashSet<>();
    signs(line, sentences, forced, forbidden);
    if (needsShield(line)) {
      out.append(Marks.NO_END);
    }
    int at = line.start();
    for (Mention m : record.mentions()) {
      if (line.contains(m.span())) {
        plain(at, m.span().start(), forced, forbidden);
        mark(m);
        at = m.span().end();
      }
    }
    plain(at, line.end(), forced, forbidden);
    sign(line.end(), forced, forbidden);
    out.append('\n');
    claims(sentences);
  }

  /** A line that a reader would take for a claim, a header or the blank edge of the article starts with a sign that says nothing there. */
  private boolean needsShield(Span line) {
    boolean edge = line.start() == 0 || line.end() == text.length();
    boolean mentionFollows = record.mentions().stream().anyMatch(m -> m.span().start() == line.start() + 1);
    return (text.startsWith("@", line.start()) && !mentionFollows) || text.startsWith(Marks.HEADER, line.start()) || (edge && line.of(text).isBlank());
  }

  private void signs(Span line, List<Span> sentences, Set<Integer> forced, Set<Integer> forbidden) {
    List<MarkedSentences.Cut> found = MarkedSentences.cuts(text.substring(0, line.end()), line.start());
    for (int i = 0; i + 1 < sentences.size(); i++) {
      int end = sentences.get(i).end();
      int next = sentences.get(i + 1).start();
      if (found.stream().noneMatch(c -> end <= c.end() && c.end() <= next)) {
        forced.add(end);
      }
    }
    for (MarkedSentences.Cut c : found) {
      if (sentences.stream().anyMatch(s -> s.start() < c.end() && c.end() < s.end()) && !isInMention(c.end())) {
        forbidden.add(c.end());
      }
    }
  }

  private boolean isInMention(int offset) {
    return record.mentions().stream().anyMatch(m -> m.span().start() < offset && offset < m.span().end());
  }

  private void plain(int from, int to, Set<Integer> forced, Set<Integer> forbidden) {
    for (int i = from; i < to; i++) {
      sign(i, forced, forbidden);
      char c = text.charAt(i);
      if (c == '\n') {
        out.append(Marks.GOES_ON);
      }
      out.append(c == '\u00a0' ? '~' : c == '\u202f' ? '¤' : c);
    }
    sign(to, forced, forbidden);
  }

  private void sign(int at, Set<Integer> forced, Set<Integer> forbidden) {
    if (forced.remove(at)) {
      out.append(Marks.END);
    }
    if (forbidden.remove(at)) {
      out.append(Marks.NO_END);
    }
  }

  private void mark(Mention m) {
    out.append('{').append(Marks.code(m.type())).append(':').append(spaces(m.text()));
    String said = said(m);
    if (!said.isEmpty()) {
      out.append('=').append(spaces(said));
    }
    out.append('}');
  }

  private static String spaces(String s) {
    return s.replace('\u00a0', '~').replace('\u202f', '¤');
  }

  private static String said(Mention m) {
    if (m.value() != null) {
      return m.value().equals(ValueSyntax.implied(m.type(), m.text())) ? "" : ValueSyntax.write(m.value());
    }
    return m.name() == null || m.text().replace('\u00a0', ' ').equals(m.name()) ? "" : m.name();
  }

  private void claims(List<Span> sentences) {
    List<Claim> here = new ArrayList<>(record.claims());
    here.removeIf(c -> !sentences.contains(c.evidence()));
    for (Claim c : here) {
      out.append('@');
      if (sentences.size() > 1) {
        out.append(sentences.indexOf(c.evidence()) + 1).append(':');
      }
      Map<String, String> slots = ClaimSlots.of(c);
      out.append(c.type()).append(' ').append(slots.remove("subject"));
      String object = slots.remove("object");
      out.append(object == null ? "" : " > " + object);
      slots.forEach((key, value) -> out.append(" ; ").append(key).append('=').append(value));
      out.append('\n');
    }
  }
}
