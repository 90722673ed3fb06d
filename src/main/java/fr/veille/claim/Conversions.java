package fr.veille.claim;

import fr.veille.entity.Mention;
import fr.veille.quantity.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** « 40 milliards de dollars (36,5 milliards d’euros) »: an amount told once more in another currency claims nothing of its own. */
final class Conversions {
  private static final Set<String> OPENERS = Set.of("(", "[", "soit", "=");
  private static final Set<String> BETWEEN = Set.of(",", "environ", "ou");
  private static final int NEAR = 3;

  private Conversions() {}

  /** Whether the amount at a place of the line is that of the money right before it, in another currency. */
  static boolean at(Line line, int unit) {
    if (!(value(line, unit) instanceof Value.Money here)) {
      return false;
    }
    boolean opened = false;
    for (int u = unit - 1; u >= 0 && u >= unit - 1 - NEAR; u--) {
      if (value(line, u) instanceof Value.Money before) {
        return opened && !before.currency().equals(here.currency());
      }
      String form = line.unit(u).form();
      if (!OPENERS.contains(form) && !BETWEEN.contains(form)) {
        return false;
      }
      opened |= OPENERS.contains(form);
    }
    return false;
  }

  private static @Nullable Value value(Line line, int unit) {
    Mention m = line.unit(unit).mention();
    return m == null ? null : m.value();
  }
}
