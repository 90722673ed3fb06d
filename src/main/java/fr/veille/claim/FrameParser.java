package fr.veille.claim;

import fr.veille.claim.Frame.Example;
import fr.veille.claim.Frame.Kind;
import fr.veille.claim.Frame.Trigger;
import fr.veille.entity.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a frame file. A line is a comment ({@code #}), {@code key: value}, a trigger list ({@code verb CLASS: word, word word}), or an example:
 * {@code + sentence | Subject -> Object} that must give a claim of the type, {@code - sentence | remark} that must not. Adverbs may stand between the
 * words of a trigger, and up to five words where it has « … »: {@code mettre … sur liste noire}.
 */
final class FrameParser {
  private final String source;
  private int number;
  private @Nullable String type;
  private final Set<EntityType> subjects = EnumSet.noneOf(EntityType.class);
  private final Set<EntityType> objects = EnumSet.noneOf(EntityType.class);
  private final Set<EntityType> values = EnumSet.noneOf(EntityType.class);
  private final List<Trigger> triggers = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  private FrameParser(String source) {
    this.source = source;
  }

  /**
   * @param source what messages call the file
   * @throws IllegalArgumentException with file, line and what is wrong
   */
  static Frame parse(String source, List<String> lines) {
    FrameParser parser = new FrameParser(source);
    for (String line : lines) {
      parser.number++;
      parser.line(line.strip());
    }
    return parser.frame();
  }

  private Frame frame() {
    if (type == null) {
      throw wrong("no line « type: … » says which claim type the frame is for");
    }
    if (triggers.isEmpty()) {
      throw wrong("a frame needs triggers: « verb CLASS: word, word » or « noun CLASS: word »");
    }
    if (subjects.isEmpty()) {
      throw wrong("no line « subject: … » says which entity types the subject may have");
    }
    return new Frame(type, source, subjects, objects, values, triggers, examples);
  }

  private void line(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("+ ") || line.startsWith("- ")) {
      examples.add(example(line));
      return;
    }
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw wrong("neither « key: value » nor an example that starts with + or -: " + line);
    }
    String[] key = line.substring(0, colon).strip().split("\\s+");
    String rest = line.substring(colon + 1).strip();
    switch (key[0]) {
      case "type" -> type = label(rest);
      case "subject" -> types(rest, subjects);
      case "object" -> types(rest, objects);
      case "value" -> types(rest, values);
      case "verb", "noun", "adj" -> triggers(Kind.valueOf(key[0].toUpperCase(Locale.ROOT)), key, rest);
      default -> throw wrong("« " + key[0] + " » is none of type, subject, object, value, verb, noun, adj");
    }
  }

  private String label(String text) {
    if (!text.matches("[a-z][a-z_]*")) {
      throw wrong("a type is small letters and underscores, not « " + text + " »");
    }
    return text;
  }

  private void types(String text, Set<EntityType> into) {
    for (String word : text.split("[\\s,]+", -1)) {
      try {
        into.add(EntityType.of(word.equals("node") ? "chip_node" : word));
      } catch (IllegalArgumentException e) {
        throw wrong("« " + word + " » is no entity type; there are " + Arrays.toString(EntityType.values()).toLowerCase(Locale.ROOT));
      }
    }
  }

  private void triggers(Kind kind, String[] key, String rest) {
    if (type == null || key.length != 2) {
      throw wrong(type == null ? "« type: … » has to come first" : "a trigger list is « " + key[0] + " CLASS: word, word »");
    }
    for (String phrase : rest.split(",", -1)) {
      List<String> words = words(phrase.strip());
      if (words.isEmpty()) {
        throw wrong("an empty trigger between two commas");
      }
      if (words.getFirst().equals(Trigger.GAP) || words.getLast().equals(Trigger.GAP)) {
        throw wrong("« … » stands between two words: " + phrase.strip());
      }
      triggers.add(new Trigger(kind, type + "." + key[0] + "." + key[1], words));
    }
  }

  /** The words of a trigger; the pronoun of « s’associer » stands anywhere in a sentence and is left out. */
  private static List<String> words(String phrase) {
    String plain = phrase.replace('’', '\'').toLowerCase(Locale.ROOT).replaceFirst("^s'|^se ", "");
    return Arrays.stream(plain.replace("'", "' ").split("\\s+")).filter(w -> !w.isEmpty()).toList();
  }

  private Example example(String line) {
    String[] parts = line.substring(2).split("\\|", 2);
    if (parts.length < 2) {
      throw wrong("an example is « + sentence | Subject -> Object » or « - sentence | remark »");
    }
    boolean holds = line.charAt(0) == '+';
    String[] roles = parts[1].split("->", 2);
    return new Example(number, holds, parts[0].strip(), holds ? roles[0].strip() : null, holds && roles.length > 1 ? roles[1].strip() : null);
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(source + ":" + number + ": " + what);
  }
}
