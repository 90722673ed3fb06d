package fr.veille.dossier;

import fr.veille.claim.Claim;
import fr.veille.index.StoredClaim;
import fr.veille.quantity.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is claimed, and everyone who claims it.
 *
 * @param claim the claim that says most about it, by filled slots, then by confidence
 * @param sources every claim that says it, the oldest article first; never empty
 */
public record Fact(Claim claim, List<StoredClaim> sources) {
  public Fact {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a fact needs a source");
    }
  }

  /** The day to order it by: when it begins or ends, else when it was first published; null where nothing is known. */
  public @Nullable LocalDate day() {
    Value.Period date = claim.date();
    if (date != null && date.start() != null) {
      return date.start();
    }
    if (date != null && date.end() != null) {
      return date.end();
    }
    return sources.stream().map(s -> s.article().published()).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** How many articles say it. */
  public long articles() {
    return sources.stream().map(s -> s.article().id()).distinct().count();
  }

  /** The value the claim is about: money, else node, percent, quantity. */
  Optional<Value> mainValue() {
    return mainValue(claim);
  }

  static Optional<Value> mainValue(Claim c) {
    return Stream.<Optional<Value>>of(
            Optional.ofNullable(c.money()), Optional.ofNullable(c.node()), Optional.ofNullable(c.percent()), Optional.ofNullable(c.quantity()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * Whether both can't well be true together: the same thing (object, round, or measure in one period) of the same holder, told by different articles with
   * different values of one kind. Two sums without anything that ties them are two facts, not a disagreement.
   */
  boolean disagrees(Fact other) {
    Claim a = claim;
    Claim b = other.claim;
    if (!a.type().equals(b.type()) || !a.subject().equals(b.subject()) || a.polarity() != b.polarity() || !Objects.equals(a.stage(), b.stage())) {
      return false;
    }
    boolean tied =
        both(a.object(), b.object()) || both(a.round(), b.round()) || (both(a.measure(), b.measure()) && a.date() != null && a.date().equals(b.date()));
    boolean apart = differ(a.object(), b.object()) || differ(a.round(), b.round()) || differ(a.measure(), b.measure()) || differ(a.date(), b.date());
    return tied && !apart && differentAmounts(other) && sources.stream().noneMatch(s -> other.sources.stream().anyMatch(o -> o.article().equals(s.article())));
  }

  private boolean differentAmounts(Fact other) {
    Value a = mainValue().orElse(null);
    Value b = other.mainValue().orElse(null);
    if (a == null || b == null || !a.getClass().equals(b.getClass())) {
      return false;
    }
    boolean comparable =
        switch (a) {
          case Value.Money m -> b instanceof Value.Money n && m.currency().equals(n.currency());
          case Value.Measure m -> b instanceof Value.Measure n && m.unit().equals(n.unit());
          case Value.Percent p -> true;
          case Value.Node n -> true;
          case Value.Period p -> false;
        };
    return comparable && !ValueText.of(a).equals(ValueText.of(b));
  }

  private static boolean both(@Nullable Object a, @Nullable Object b) {
    return a != null && a.equals(b);
  }

  private static boolean differ(@Nullable Object a, @Nullable Object b) {
    return a != null && b != null && !a.equals(b);
  }

  /** How many slots of a claim are filled. */
  static int filled(Claim c) {
    List<@Nullable Object> slots = new ArrayList<>();
    slots.add(c.object());
    slots.add(c.money());
    slots.add(c.percent());
    slots.add(c.quantity());
    slots.add(c.node());
    slots.add(c.date());
    slots.add(c.stage());
    slots.add(c.direction());
    slots.add(c.measure());
    slots.add(c.round());
    slots.add(c.role());
    return (int) slots.stream().filter(Objects::nonNull).count();
  }
}
