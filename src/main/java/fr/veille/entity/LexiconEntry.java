package fr.veille.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the lexicon: somebody or something the world knows.
 *
 * @param name canonical name
 * @param aliases other names as they are written, case included
 * @param facts the row's other cells by column, each a list, without the empty ones
 * @param place file and line, for people who want to mend it
 */
public record LexiconEntry(EntityType type, String name, List<String> aliases, Map<String, List<String>> facts, String place) {
  public LexiconEntry {
    aliases = List.copyOf(aliases);
    facts = Map.copyOf(facts);
  }

  /** The name without what tells it from another of the same spelling: « Géorgie (États-Unis) » is « Géorgie ». */
  public String plainName() {
    int open = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
    return open < 0 ? name : name.substring(0, open);
  }

  /** The first value of a column; null where the row has none. */
  public @Nullable String fact(String column) {
    List<String> values = facts.get(column);
    return values == null ? null : values.getFirst();
  }

  /** All values of a column. */
  public List<String> factsOf(String column) {
    return facts.getOrDefault(column, List.of());
  }
}
