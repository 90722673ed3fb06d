package fr.veille.claim;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ranks the candidates of one question, line after line; a candidate that comes again unchanged is not judged again. */
final class Ranker {
  private final Model model;
  private final IdentityHashMap<Features, Double> scores = new IdentityHashMap<>();

  Ranker(Model model) {
    this.model = model;
  }

  Ranking rank(Map<String, Features> candidates) {
    Map<String, Double> known = new LinkedHashMap<>();
    candidates.forEach((name, f) -> known.put(name, score(f)));
    return Ranking.of(known);
  }

  private double score(Features features) {
    Double score = scores.get(features);
    if (score == null) {
      score = model.scores(features)[0];
      scores.put(features, score);
    }
    return score;
  }
}
