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

  static Ranking of(Model ranker, Map<String, Features> candidates) {
    double[] p = new double[candidates.size()];
    List<String> names = new ArrayList<>(candidates.keySet());
    for (int i = 0; i < p.length; i++) {
      Features f = candidates.get(names.get(i));
      p[i] = f == null ? 0 : ranker.scores(f)[0];
    }
    Model.softmax(p);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      places.add(new Place(names.get(i), p[i]));
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
