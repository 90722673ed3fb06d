package fr.veille.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Candidates in the order of their probability. */
record Ranking(List<Place> places) {
  /** A candidate and how likely it is to be the one. */
  record Place(String name, double probability) {}

  Ranking {
    places = List.copyOf(places);
  }

  /** @param scores of the candidates, before they become probabilities */
  static Ranking of(Map<String, Double> scores) {
    double[] p = scores.values().stream().mapToDouble(Double::doubleValue).toArray();
    Model.softmax(p);
    List<Place> places = new ArrayList<>(p.length);
    for (String name : scores.keySet()) {
      places.add(new Place(name, p[places.size()]));
    }
    places.sort(Comparator.comparingDouble((Place place) -> -place.probability()));
    return new Ranking(places);
  }

  double first() {
    return places.isEmpty() ? 0 : places.getFirst().probability();
  }

  double second() {
    return places.size() < 2 ? 0 : places.get(1).probability();
  }

  /** How likely the best of the others is. */
  double rival(Place place) {
    return places.isEmpty() ? 0 : places.getFirst().equals(place) ? second() : first();
  }

  /** The first, and those nearly as likely. */
  List<Place> likeliest(double share) {
    return places.stream().filter(p -> p.probability() >= share * places.getFirst().probability()).toList();
  }
}
