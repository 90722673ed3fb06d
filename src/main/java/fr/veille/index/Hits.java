package fr.veille.index;

import java.util.List;

/**
 * A page of an answer.
 *
 * @param total how many there are on all pages
 * @param hits those of the page, in order
 */
public record Hits<T>(long total, List<T> hits) {
  public Hits {
    hits = List.copyOf(hits);
  }
}
