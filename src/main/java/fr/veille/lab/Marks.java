package fr.veille.lab;

import fr.veille.entity.EntityType;
import fr.veille.reading.Labelled;
import fr.veille.reading.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Labelled articles as text with inline marks, which people write and correct by hand.
 *
 * <pre>
 * === id | style | published (ISO or null) | title (or null)
 * {c:Alibaba} promet {m:46 milliards d’euros=46e9 EUR} d’ici {D:2030=/2030}.
 * &#64;investment Alibaba ; money=46e9 EUR ; date=/2030 ; mod=planned
 * </pre>
 *
 * A mark is {@code {code:surface}} or {@code {code:surface=canonical name or value}}; {@code ~} is a no-break space, {@code ¤} a narrow one. A line
 * break ends a sentence unless the line ends with {@code ¬}; {@code ‖} forces a sentence end, {@code ⁀} forbids one; a full stop
 * inside a mark ends none. Claims stand below their line, with the number of the sentence before the type where the line has several.
 */
public final class Marks {
  static final String HEADER = "=== ";
  static final char GOES_ON = '¬';
  static final char END = '‖';
  static final char NO_END = '⁀';

  private static final Map<EntityType, Character> CODES =
      Map.ofEntries(
          Map.entry(EntityType.COMPANY, 'c'),
          Map.entry(EntityType.ORGANIZATION, 'o'),
          Map.entry(EntityType.PERSON, 'p'),
          Map.entry(EntityType.PLACE, 'l'),
          Map.entry(EntityType.PRODUCT, 'd'),
          Map.entry(EntityType.TECHNOLOGY, 't'),
          Map.entry(EntityType.CHIP_NODE, 'n'),
          Map.entry(EntityType.MONEY, 'm'),
          Map.entry(EntityType.PERCENT, '%'),
          Map.entry(EntityType.QUANTITY, 'q'),
          Map.entry(EntityType.DATE, 'D'));

  private Marks() {}

  static char code(EntityType type) {
    return CODES.getOrDefault(type, '?');
  }

  static EntityType type(char code) {
    for (Map.Entry<EntityType, Character> e : CODES.entrySet()) {
      if (e.getValue() == code) {
        return e.getKey();
      }
    }
    throw new IllegalArgumentException("no entity type has the code «" + code + "»: there are c o p l d t n m % q D");
  }

  /**
   * Reads a file of marked articles. An article with a mistake is left out and told of; the others are read.
   *
   * @param file its name, for messages
   */
  public static Imported read(String file, String content) {
    List<Labelled> articles = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    List<String> lines = List.of(content.split("\n", -1));
    int from = nextHeader(lines, 0);
    if (from == lines.size()) {
      errors.add(file + ":1: no article: start each with a line «=== id | style | published | title»");
    }
    while (from < lines.size()) {
      int to = nextHeader(lines, from + 1);
      MarkedReader reader = new MarkedReader();
      try {
        articles.add(reader.read(lines, from, to));
      } catch (IllegalArgumentException e) {
        errors.add(file + ":" + reader.lineNumber() + ": " + e.getMessage());
      }
      from = to;
    }
    return new Imported(articles, errors);
  }

  private static int nextHeader(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && !lines.get(i).startsWith(HEADER)) {
      i++;
    }
    return i;
  }

  /**
   * Writes one article.
   *
   * @throws IllegalArgumentException where marks can't say all that the record says
   */
  public static String write(Labelled record) {
    String marked = new MarkedWriter(record).write();
    Imported back = read(record.article().id(), marked);
    if (!back.errors().isEmpty()) {
      throw new IllegalArgumentException("marks can't express " + back.errors().getFirst() + "; export it as brat");
    }
    String lost = difference(record, back.articles().getFirst());
    if (!lost.isEmpty()) {
      throw new IllegalArgumentException("marks can't express " + record.article().id() + ": " + lost + "; export it as brat");
    }
    return marked;
  }

  private static String difference(Labelled record, Labelled back) {
    if (!record.article().text().equals(back.article().text())) {
      return "its text holds a sign that is a mark (~ ¤ ‖ ⁀ ¬ or {x:…})";
    }
    if (!record.sentences().equals(back.sentences())) {
      return "a sentence starts or ends where no mark can say";
    }
    return sorted(record).equals(sorted(back)) ? "" : "a name or value holds a sign that parts slots";
  }

  /** The record without the order of its claims, which marks keep only by line. */
  static List<String> sorted(Labelled r) {
    List<String> parts = new ArrayList<>();
    r.claims().forEach(c -> parts.add(Records.claim(c).toString()));
    parts.sort(null);
    parts.add(Records.write(new Labelled(r.article(), r.style(), r.sentences(), r.mentions(), List.of()), false).replaceFirst("\"source\":[^,]*", ""));
    return parts;
  }
}
