package fr.veille.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The currency that an amount without one is in: that of the money before it in the text, else of the first in the text, else euros. */
final class Currencies {
  private static final String DEFAULT = "EUR";

  private final String first;

  Currencies(List<Finding> found) {
    String earliest = null;
    for (Finding finding : found) {
      if (earliest == null && finding.value() instanceof Value.Money money) {
        earliest = money.currency();
      }
    }
    first = earliest == null ? DEFAULT : earliest;
  }

  /** The currency of the last money read, or of the one that comes next. */
  String near(List<Finding> before, @Nullable Finding next) {
    for (Finding finding : before.reversed()) {
      if (finding.value() instanceof Value.Money money) {
        return money.currency();
      }
    }
    return next != null && next.value() instanceof Value.Money money ? money.currency() : first;
  }
}
