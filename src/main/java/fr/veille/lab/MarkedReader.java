package fr.veille.lab;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.claim.Claim;
import fr.veille.entity.EntityType;
import fr.veille.entity.Mention;
import fr.veille.quantity.Value;
import fr.veille.reading.Labelled;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one article with inline {@link Marks}. */
final class MarkedReader {
  private static final Pattern MARK = Pattern.compile("\\{([a-zA-Z%]):([^{}=]+)(?:=([^{}]*))?\\}|‖|⁀");
  private static final Pattern CLAIM = Pattern.compile("@(?:(\\d+):)?(\\w+) (.*)");

  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Integer> forced = new ArrayList<>();
  private final List<Integer> forbidden = new ArrayList<>();
  private List<Span> lastLine = List.of();
  private int lineStart;
  private boolean goesOn;
  private int number;

  /** The line that was read last, from 1. */
  int lineNumber() {
    return number;
  }

  /** Reads the article from its header, line {@code from}, up to line {@code to}. */
  Labelled read(List<String> lines, int from, int to) {
    number = from + 1;
    String[] header = lines.get(from).substring(Marks.HEADER.length()).split(" \\| ", 4);
    if (header.length < 4) {
      throw new IllegalArgumentException("the header needs four parts: «=== id | style | published | title»");
    }
    int first = from + 1;
    int end = to;
    while (first < end && lines.get(first).isBlank()) {
      first++;
    }
    while (end > first && lines.get(end - 1).isBlank()) {
      end--;
    }
    boolean begun = false;
    for (int i = first; i < end; i++) {
      number = i + 1;
      String line = lines.get(i);
      if (line.startsWith("@") && !line.startsWith("@{")) {
        claim(line);
      } else {
        if (begun) {
          text.append('\n');
        }
        begun = true;
        line(line);
      }
    }
    Article article =
        new Article(header[0].strip(), "own", orNull(header[3]), List.of(), published(header[2].strip()), null, null, null, false, text.toString());
    return new Labelled(article, header[1].strip(), sentences, mentions, claims);
  }

  private static @Nullable LocalDate published(String day) {
    try {
      return day.equals("null") ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("«" + day + "» is no day of publication: write it like «2025-01-31», or «null»", e);
    }
  }

  private static @Nullable String orNull(String part) {
    return part.strip().equals("null") ? null : part.strip();
  }

  private void line(String line) {
    if (!goesOn) {
      lineStart = text.length();
      forced.clear();
      forbidden.clear();
    }
    goesOn = !line.isEmpty() && line.charAt(line.length() - 1) == Marks.GOES_ON;
    String marked = (goesOn ? line.substring(0, line.length() - 1) : line).replace('~', '\u00a0').replace('¤', '\u202f');
    int from = 0;
    Matcher m = MARK.matcher(marked);
    while (m.find()) {
      text.append(marked, from, m.start());
      from = m.end();
      if (m.group(1) != null) {
        mention(m.group(1).charAt(0), m.group(2), m.group(3));
      } else {
        (marked.charAt(m.start()) == Marks.END ? forced : forbidden).add(text.length());
      }
    }
    text.append(marked, from, marked.length());
    if (!goesOn) {
      lastLine = MarkedSentences.cut(text.toString(), lineStart, mentions, forced, forbidden);
      sentences.addAll(lastLine);
      checkMentions();
    }
  }

  private void mention(char code, String surface, @Nullable String said) {
    EntityType type = Marks.type(code);
    Span span = new Span(text.length(), text.length() + surface.length());
    text.append(surface);
    String given = said == null || said.isEmpty() ? null : said;
    if (type.named()) {
      mentions.add(Mention.named(span, type, surface, given == null ? surface.replace('\u00a0', ' ') : given.strip(), "label"));
      return;
    }
    Value value = given == null ? ValueSyntax.implied(type, surface) : ValueSyntax.parse(type, given.replace('\u00a0', ' '));
    if (value == null) {
      throw new IllegalArgumentException("«" + surface + "» needs its value: «{" + code + ":" + surface + "=…}»");
    }
    mentions.add(new Mention(span, type, surface, null, value, "label"));
  }

  private void checkMentions() {
    for (Mention m : mentions) {
      if (m.span().start() >= lineStart && lastLine.stream().noneMatch(s -> s.contains(m.span()))) {
        throw new IllegalArgumentException("«" + m.text() + "» crosses a sentence end: forbid it with ⁀ right behind the mark");
      }
    }
  }

  private void claim(String line) {
    Matcher m = CLAIM.matcher(line);
    if (!m.matches()) {
      throw new IllegalArgumentException("a claim is written «@type subject > object ; key=value»");
    }
    List<String> parts = List.of(m.group(3).split(";", -1));
    Map<String, String> slots = new LinkedHashMap<>();
    String[] parties = parts.getFirst().strip().split(" > ", -1);
    slots.put("subject", parties[0].strip());
    if (parties.length > 1) {
      slots.put("object", parties[1].strip());
    }
    for (String part : parts.subList(1, parts.size())) {
      if (!part.isBlank()) {
        int equals = part.indexOf('=');
        if (equals < 0) {
          throw new IllegalArgumentException("«" + part.strip() + "» is no slot: write «key=value»");
        }
        slots.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    claims.add(ClaimSlots.claim(m.group(2), slots, evidence(m.group(1))));
  }

  private Span evidence(@Nullable String number) {
    int n = number == null ? 1 : Integer.parseInt(number);
    if (lastLine.isEmpty()) {
      throw new IllegalArgumentException("no sentence stands right above the claim");
    }
    if (number == null && lastLine.size() > 1) {
      throw new IllegalArgumentException("the line above has " + lastLine.size() + " sentences: say which, «@1:type …»");
    }
    if (n < 1 || n > lastLine.size()) {
      throw new IllegalArgumentException("the line above has " + lastLine.size() + " sentences, no number " + n);
    }
    return lastLine.get(n - 1);
  }
}
