package fr.veille.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a mistaken query may have meant. */
final class QueryHints {
  private QueryHints() {}

  /** The known field nearest to a name, or all of them. */
  static String field(String name) {
    String folded = Folding.fold(name);
    List<String> names = Arrays.stream(QueryField.values()).flatMap(f -> f.names().stream()).distinct().toList();
    return names.stream()
        .min(Comparator.comparingInt(n -> EditDistance.of(Folding.fold(n), folded)))
        .filter(n -> EditDistance.of(Folding.fold(n), folded) <= Math.max(1, folded.length() / 3))
        .map(n -> "; did you mean « " + n + " »?")
        .orElseGet(() -> "; expected one of " + Arrays.stream(QueryField.values()).map(f -> f.names().getFirst()).collect(Collectors.joining(", ")));
  }
}
