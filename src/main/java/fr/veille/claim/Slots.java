package fr.veille.claim;

import fr.veille.quantity.Value;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which slots claims have, and what stands in them. */
final class Slots {
  private Slots() {}

  static boolean hasObject(String type) {
    return switch (type) {
      case "valuation", "workforce", "chip_node", "change", "financial_result" -> false;
      default -> true;
    };
  }

  static boolean hasDirection(String type) {
    return type.equals("change") || type.equals("workforce") || type.equals("financial_result");
  }

  static boolean hasMeasure(String type) {
    return type.equals("change") || type.equals("comparison") || type.equals("financial_result");
  }

  /** The value that a claim turns on; null where it has none but its object. */
  static @Nullable Value main(Claim c) {
    return c.money() != null ? c.money() : c.node() != null ? c.node() : c.percent() != null ? c.percent() : c.quantity();
  }

  /** Whether one of the claim's slots holds a value. */
  static boolean holds(Claim c, Value v) {
    return same(c.money(), v) || same(c.node(), v) || same(c.percent(), v) || same(c.quantity(), v);
  }

  /** Whether two values mean the same amount, however exact they are said to be. */
  static boolean same(@Nullable Value a, @Nullable Value b) {
    if (a instanceof Value.Money x && b instanceof Value.Money y) {
      return x.currency().equals(y.currency()) && same(x.low(), y.low()) && same(x.high(), y.high());
    }
    if (a instanceof Value.Percent x && b instanceof Value.Percent y) {
      return same(x.low(), y.low()) && same(x.high(), y.high());
    }
    if (a instanceof Value.Node x && b instanceof Value.Node y) {
      return same(x.low(), y.low()) && same(x.high(), y.high());
    }
    if (a instanceof Value.Measure x && b instanceof Value.Measure y) {
      return same(x.low(), y.low()) && same(x.high(), y.high());
    }
    return a != null && Objects.equals(a, b);
  }

  @SuppressWarnings("ReferenceEquality") // both null
  private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return (a == null || b == null) ? a == b : a.compareTo(b) == 0;
  }
}
