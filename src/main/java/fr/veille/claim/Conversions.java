package fr.veille.claim;

import fr.veille.quantity.Value;
import java.util.Set;

/** « 40 milliards de dollars (36,5 milliards d’euros) »: an amount told once more in another currency claims nothing of its own. */
final class Conversions {
  private static final Set<String> OPENERS = Set.of("(", "[", "soit", "=");
  private static final Set<String> BETWEEN = Set.of(",", "environ", "ou");
  private static final int NEAR = 3;

  private Conversions() {}

  /** Whether the amount at a place of the line is that of the money right before it, in another currency. */
  static boolean at(Line line, int unit) {
    if (!(line.unit(unit).value() instanceof Value.Money here)) {
      return false;
    }
    boolean opened = false;
    for (int u = unit - 1; u >= 0 && u >= unit - 1 - NEAR; u--) {
      Unit earlier = line.unit(u);
      if (earlier.value() instanceof Value.Money before) {
        return opened && !before.currency().equals(here.currency());
      }
      String form = earlier.form();
      if (!OPENERS.contains(form) && !BETWEEN.contains(form)) {
        return false;
      }
      opened |= OPENERS.contains(form);
    }
    return false;
  }
}
