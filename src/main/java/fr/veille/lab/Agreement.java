package fr.veille.lab;

import fr.veille.claim.Claim;
import fr.veille.claim.ClaimType;
import fr.veille.quantity.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a found value or claim agrees with the labelled one. A slot that the label leaves empty is free. */
final class Agreement {
  private static final double TOLERANCE = 0.005;

  private Agreement() {}

  static boolean value(@Nullable Value gold, @Nullable Value found) {
    if (gold == null) {
      return true;
    }
    if (found == null) {
      return false;
    }
    return switch (gold) {
      case Value.Money g -> found instanceof Value.Money f && bounds(g.low(), f.low(), g.high(), f.high()) && g.currency().equals(f.currency());
      case Value.Percent g -> found instanceof Value.Percent f && bounds(g.low(), f.low(), g.high(), f.high());
      case Value.Node g -> found instanceof Value.Node f && bounds(g.low(), f.low(), g.high(), f.high());
      case Value.Measure g -> found instanceof Value.Measure f && bounds(g.low(), f.low(), g.high(), f.high()) && (!g.unit().equals("×") || f.unit().equals("×"));
      case Value.Period g -> g.equals(found);
    };
  }

  /** Type, subject and main value (money, else node, percent, quantity, else object) agree; the evidence is the caller's to compare. */
  static boolean core(Claim gold, Claim found) {
    if (!gold.type().equals(found.type()) || !Names.same(gold.subject(), found.subject())) {
      return false;
    }
    for (int i = 0; i < 4; i++) {
      if (slots(gold).get(i).isPresent()) {
        return value(slots(gold).get(i).orElse(null), slots(found).get(i).orElse(null));
      }
    }
    boolean objectCounts = gold.object() != null && !gold.type().equals(ClaimType.STATEMENT.label());
    return !objectCounts || Names.overlap(gold.object(), found.object());
  }

  /** Every other slot of a claim that agrees in its core. */
  static boolean full(Claim gold, Claim found) {
    for (int i = 0; i < slots(gold).size(); i++) {
      if (!value(slots(gold).get(i).orElse(null), slots(found).get(i).orElse(null))) {
        return false;
      }
    }
    return text(gold.stage(), found.stage())
        && text(gold.direction(), found.direction())
        && text(gold.measure(), found.measure())
        && text(gold.round(), found.round())
        && (gold.object() == null || Names.overlap(gold.object(), found.object()))
        && gold.modality() == found.modality()
        && gold.polarity() == found.polarity()
        && (gold.attribution() == null || Names.overlap(gold.attribution(), found.attribution()));
  }

  // In the order in which the main value is looked for; the date is never the main one.
  private static List<Optional<Value>> slots(Claim c) {
    return Stream.of(slot(c.money()), slot(c.node()), slot(c.percent()), slot(c.quantity()), slot(c.date())).toList();
  }

  private static Optional<Value> slot(@Nullable Value value) {
    return Optional.ofNullable(value);
  }

  private static boolean text(@Nullable String gold, @Nullable String found) {
    return gold == null || (found != null && Names.words(gold).equals(Names.words(found)));
  }

  private static boolean bounds(@Nullable BigDecimal low, @Nullable BigDecimal foundLow, @Nullable BigDecimal high, @Nullable BigDecimal foundHigh) {
    return number(low, foundLow) && number(high, foundHigh);
  }

  private static boolean number(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    double x = a.doubleValue();
    double y = b.doubleValue();
    return Math.abs(x - y) <= TOLERANCE * Math.max(1e-9, Math.max(Math.abs(x), Math.abs(y)));
  }
}
