package fr.veille.claim;

import fr.veille.quantity.Value;
import java.util.List;

/** A claim in the making. */
record Draft(Anchor anchor, String type, Signs signs, String subject, List<Value> values) {
  Draft with(String who, Signs now) {
    return new Draft(anchor, type, now, who, values);
  }

  double probability() {
    return signs.product();
  }
}
