package fr.veille.lab;

import fr.veille.Span;
import fr.veille.claim.Claim;
import fr.veille.entity.EntityType;
import fr.veille.entity.Mention;
import fr.veille.reading.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The {@code .ann} file of one article; see {@link Brat}. brat counts code points, not UTF-16 units. */
final class BratWriter {
  /** Slots that entities fill, with the names of their arguments. */
  static final Map<String, String> ARGUMENTS =
      Map.of(
          "subject", "Subject", "object", "Object", "attr", "Attribution", "money", "Money", "percent", "Percent", "quantity", "Quantity", "node", "Node",
          "date", "Date");

  private final Labelled record;
  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int bound;
  private int events;
  private int attributes;
  private int notes;

  BratWriter(Labelled record) {
    this.record = record;
    text = record.article().text();
  }

  String write() {
    for (Mention m : record.mentions()) {
      String id = bound(m.type().label(), m.span());
      String said = said(m);
      if (!said.equals(m.text())) {
        note(id, said);
      }
    }
    record.sentences().forEach(s -> bound(Brat.SENTENCE, s));
    record.claims().forEach(this::claim);
    return out.toString();
  }

  private static String said(Mention m) {
    return m.value() != null ? ValueSyntax.write(m.value()) : String.valueOf(m.name());
  }

  private String bound(String type, Span span) {
    String id = "T" + ++bound;
    List<String> pieces = new ArrayList<>();
    int from = span.start();
    // A line break parts an annotation into pieces.
    while (from <= span.end()) {
      int to = text.indexOf('\n', from);
      to = to < 0 || to > span.end() ? span.end() : to;
      pieces.add(points(from) + " " + points(to));
      from = to + 1;
    }
    out.append(id).append('\t').append(type).append(' ').append(String.join(";", pieces)).append('\t').append(span.of(text).replace('\n', ' ')).append('\n');
    return id;
  }

  private int points(int offset) {
    return text.codePointCount(0, offset);
  }

  private void note(String id, String note) {
    out.append('#').append(++notes).append("\tAnnotatorNotes ").append(id).append('\t').append(note).append('\n');
  }

  private void claim(Claim c) {
    String type = Brat.CLAIM + c.type();
    String trigger = bound(type, c.evidence());
    String id = "E" + ++events;
    Map<String, String> slots = ClaimSlots.of(c);
    StringBuilder arguments = new StringBuilder();
    for (String key : List.copyOf(slots.keySet())) {
      String argument = ARGUMENTS.get(key);
      String entity = argument == null ? null : entity(key, String.valueOf(slots.get(key)), c.evidence());
      if (entity != null) {
        arguments.append(' ').append(argument).append(':').append(entity);
        slots.remove(key);
      }
    }
    out.append(id).append('\t').append(type).append(':').append(trigger).append(arguments).append('\n');
    attributes(id, slots);
    if (!slots.isEmpty()) {
      note(id, slots.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" ; ")));
    }
  }

  private void attributes(String event, Map<String, String> slots) {
    String modality = slots.remove("mod");
    if (modality != null) {
      out.append('A').append(++attributes).append("\tModality ").append(event).append(' ').append(modality).append('\n');
    }
    if (slots.remove("neg") != null) {
      out.append('A').append(++attributes).append("\tNegative ").append(event).append('\n');
    }
  }

  /** The entity that says what the slot says: one in the evidence, else the first of the article; null where there is none. */
  private @Nullable String entity(String key, String said, Span evidence) {
    String found = null;
    for (int i = 0; i < record.mentions().size(); i++) {
      Mention m = record.mentions().get(i);
      if (fills(key, m.type()) && said(m).equals(said)) {
        if (evidence.contains(m.span())) {
          return "T" + (i + 1);
        }
        found = found == null ? "T" + (i + 1) : found;
      }
    }
    return found;
  }

  private static boolean fills(String key, EntityType type) {
    return switch (type) {
      case COMPANY, ORGANIZATION, PERSON, PLACE, PRODUCT, TECHNOLOGY -> key.equals("subject") || key.equals("object") || key.equals("attr");
      case CHIP_NODE -> key.equals("node");
      case MONEY, PERCENT, QUANTITY, DATE -> key.equals(type.label());
    };
  }
}
