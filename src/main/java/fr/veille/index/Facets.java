package fr.veille.index;

import java.util.List;

/**
 * What the hits of a query have in common.
 *
 * @param entities those that most hits are about, the most frequent first
 * @param types of claims
 * @param years of publication, the latest first
 * @param sources the most frequent first
 */
public record Facets(List<Count> entities, List<Count> types, List<Count> years, List<Count> sources) {
  /** How many hits have a value. */
  public record Count(String value, int hits) {}

  public Facets {
    entities = List.copyOf(entities);
    types = List.copyOf(types);
    years = List.copyOf(years);
    sources = List.copyOf(sources);
  }
}
