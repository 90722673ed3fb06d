package fr.veille.claim;

import fr.veille.entity.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Somebody or something an article names, with all places where it does. */
final class Party {
  /** Where it is named. */
  record Place(int line, int unit) {}

  private final String name;
  private final int order;
  private final List<Place> places = new ArrayList<>();
  private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
  private EntityType type = EntityType.PLACE;

  /**
   * @param name canonical
   * @param order 0 for the first that the article names
   */
  Party(String name, int order) {
    this.name = name;
    this.order = order;
  }

  void add(Place place, EntityType placeType) {
    places.add(place);
    if (types.merge(placeType, 1, Integer::sum) >= types.getOrDefault(type, 0)) {
      type = placeType;
    }
  }

  String name() {
    return name;
  }

  int order() {
    return order;
  }

  /** The type of most of its mentions. */
  EntityType type() {
    return type;
  }

  /** In text order. */
  List<Place> places() {
    return places;
  }

  int count() {
    return places.size();
  }

  /** Index in {@link #places} of the last place at or before a line; -1 where there is none. */
  int lastUpTo(int line) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (places.get(mid).line() <= line) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low - 1;
  }

  /** How many times it was named before a line. */
  int countBefore(int line) {
    return lastUpTo(line - 1) + 1;
  }
}
