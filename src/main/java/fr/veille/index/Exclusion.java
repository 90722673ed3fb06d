package fr.veille.index;

import java.util.List;

/**
 * Why a query found nothing, for one part of it.
 *
 * @param part the part as it was typed, or the option that stands for it
 * @param alone how many the part would find by itself
 * @param without how many the rest would find without the part
 * @param suggestions names of entities near to one that nobody goes by
 */
public record Exclusion(String part, long alone, long without, List<String> suggestions) {
  public Exclusion {
    suggestions = List.copyOf(suggestions);
  }
}
