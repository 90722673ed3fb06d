package fr.veille.lab;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.claim.Claim;
import fr.veille.entity.EntityType;
import fr.veille.entity.Mention;
import fr.veille.quantity.Value;
import fr.veille.reading.Labelled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the {@code .ann} file of one article; see {@link Brat}. */
final class BratReader {
  private static final Pattern BOUND = Pattern.compile("(T\\d+)\t(\\S+) ([\\d ;]+)\t(.*)");
  private static final Pattern EVENT = Pattern.compile("(E\\d+)\t(\\S+):(T\\d+)((?: \\S+:\\S+)*) ?");
  private static final Pattern ATTRIBUTE = Pattern.compile("[AM]\\d+\t(\\S+) (\\S+)(?: (\\S+))?");
  private static final Pattern NOTE = Pattern.compile("#\\d+\t\\S+ (\\S+)\t(.*)");

  /** A numbered line. */
  private record Row(int line, String id, String type, String rest) {}

  private final Map<String, Row> bound = new LinkedHashMap<>();
  private final Map<String, Span> spans = new HashMap<>();
  private final Map<String, Matcher> events = new LinkedHashMap<>();
  private final Map<String, Integer> eventLines = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private final Map<String, Map<String, String>> attributes = new HashMap<>();
  private final Map<String, Mention> mentions = new LinkedHashMap<>();
  private String text = "";
  private int number;

  /** The line that was read last, from 1. */
  int lineNumber() {
    return number;
  }

  /**
   * Reads the lines of a file.
   *
   * @param bare what is known of the article beside its text
   */
  Labelled read(Labelled bare, String articleText, List<String> lines) {
    text = articleText;
    for (String line : lines) {
      number++;
      row(line);
    }
    List<Span> sentences = new ArrayList<>();
    for (Row row : bound.values()) {
      number = row.line;
      if (row.type.equals(Brat.SENTENCE)) {
        sentences.add(span(row.id));
      } else if (!row.type.startsWith(Brat.CLAIM)) {
        mentions.put(row.id, mention(row));
      }
    }
    List<Claim> claims = new ArrayList<>();
    events.forEach((id, m) -> claims.add(claim(id, m)));
    Article a = bare.article();
    Article article = new Article(a.id(), a.source(), a.title(), a.authors(), a.published(), a.language(), a.url(), a.section(), a.paywalled(), text);
    List<Mention> inOrder = mentions.values().stream().sorted((x, y) -> x.span().compareTo(y.span())).toList();
    return new Labelled(article, bare.style(), sentences.stream().sorted().toList(), inOrder, claims);
  }

  private void row(String line) {
    if (line.isBlank()) {
      return;
    }
    Matcher m = matcher(line);
    switch (line.charAt(0)) {
      case 'T' -> {
        bound.put(m.group(1), new Row(number, m.group(1), m.group(2), m.group(3)));
        spans.put(m.group(1), checked(m.group(3), m.group(4)));
      }
      case 'E' -> {
        events.put(m.group(1), m);
        eventLines.put(m.group(1), number);
      }
      case '#' -> notes.put(m.group(1), m.group(2));
      default -> attributes.computeIfAbsent(m.group(2), k -> new HashMap<>()).put(m.group(1), m.group(3) == null ? "1" : m.group(3));
    }
  }

  private static Matcher matcher(String line) {
    Pattern pattern =
        switch (line.charAt(0)) {
          case 'T' -> BOUND;
          case 'E' -> EVENT;
          case '#' -> NOTE;
          case 'A', 'M' -> ATTRIBUTE;
          default -> throw new IllegalArgumentException("«" + line + "» is no T, E, A, M or # line: claims are events, relations have no place here");
        };
    Matcher m = pattern.matcher(line);
    if (!m.matches()) {
      throw new IllegalArgumentException("«" + line + "» is not written as brat writes a " + line.charAt(0) + " line");
    }
    return m;
  }

  /** The span from the first piece's start to the last one's end, in UTF-16 units. */
  private Span checked(String pieces, String covered) {
    int[] points = Arrays.stream(pieces.split("[ ;]", -1)).mapToInt(Integer::parseInt).toArray();
    int last = points[points.length - 1];
    if (points.length % 2 != 0 || points[0] > last || last > text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException("«" + pieces + "» lies outside of the text");
    }
    Span span = new Span(text.offsetByCodePoints(0, points[0]), text.offsetByCodePoints(0, last));
    if (!span.of(text).replace('\n', ' ').equals(covered)) {
      throw new IllegalArgumentException("the text at " + pieces + " is «" + span.of(text) + "», not «" + covered + "»: the .txt was changed after the labels");
    }
    return span;
  }

  private Span span(String id) {
    Span span = spans.get(id);
    if (span == null) {
      throw new IllegalArgumentException("there is no " + id);
    }
    return span;
  }

  private Mention mention(Row row) {
    EntityType type = type(row.type);
    Span span = span(row.id);
    String surface = span.of(text);
    String note = notes.get(row.id);
    if (type.named()) {
      return Mention.named(span, type, surface, note == null ? surface : note, "label");
    }
    Value value = note == null ? ValueSyntax.implied(type, surface) : null;
    if (value == null) {
      // A value that is written like its surface needs no note: « 2025 ».
      value = ValueSyntax.parse(type, note == null ? surface : note);
    }
    return new Mention(span, type, surface, null, value, "label");
  }

  private static EntityType type(String label) {
    for (EntityType type : EntityType.values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "no entity type «" + label + "»: there are " + Arrays.stream(EntityType.values()).map(EntityType::label).collect(Collectors.joining(", ")));
  }

  private Claim claim(String id, Matcher event) {
    number = eventLines.getOrDefault(id, number);
    if (!event.group(2).startsWith(Brat.CLAIM)) {
      throw new IllegalArgumentException("an event is a claim_…, not a «" + event.group(2) + "»");
    }
    Map<String, String> slots = new LinkedHashMap<>();
    for (String argument : event.group(4).strip().split(" ", -1)) {
      if (!argument.isEmpty()) {
        argument(argument, slots);
      }
    }
    attributes
        .getOrDefault(id, Map.of())
        .forEach((name, value) -> slots.put(name.equals("Modality") ? "mod" : name.equals("Negative") ? "neg" : name, value));
    note(notes.get(id), slots);
    return ClaimSlots.claim(event.group(2).substring(Brat.CLAIM.length()), slots, span(event.group(3)));
  }

  private void argument(String argument, Map<String, String> slots) {
    String[] parts = argument.split(":", 2);
    Mention m = mentions.get(parts[1]);
    String name = parts[0];
    String key =
        BratWriter.ARGUMENTS.entrySet().stream()
            .filter(e -> e.getValue().equals(name))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no claim has an argument «" + name + "»"));
    if (m == null) {
      throw new IllegalArgumentException("the argument " + argument + " is no entity");
    }
    slots.put(key, m.value() != null ? ValueSyntax.write(m.value()) : String.valueOf(m.name()));
  }

  private static void note(@Nullable String note, Map<String, String> slots) {
    if (note == null) {
      return;
    }
    for (String part : note.split(" ; ", -1)) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("the note «" + part + "» is no slot: write «key=value ; key=value»");
      }
      slots.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
    }
  }
}
