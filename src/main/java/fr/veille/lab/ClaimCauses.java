package fr.veille.lab;

import fr.veille.claim.Claim;
import fr.veille.claim.ClaimFinder;
import fr.veille.lab.ClaimTraining.Lesson;
import fr.veille.quantity.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Why claims are missed or wrong: the table that says what to mend first. */
public final class ClaimCauses {
  private final Map<String, Integer> missed = new LinkedHashMap<>();
  private final Map<String, Integer> spurious = new LinkedHashMap<>();

  private ClaimCauses() {}

  /** Counts by cause over all articles, for the claims shown by default. */
  public static String table(ClaimFinder finder, List<Lesson> lessons) {
    ClaimCauses causes = new ClaimCauses();
    for (Lesson l : lessons) {
      causes.add(l, finder.find(l.article(), l.sentences(), l.mentions()));
    }
    StringBuilder out = new StringBuilder();
    causes.missed.forEach((cause, n) -> out.append(String.format(Locale.ROOT, "missed    %-34s %5d%n", cause, n)));
    causes.spurious.forEach((cause, n) -> out.append(String.format(Locale.ROOT, "spurious  %-34s %5d%n", cause, n)));
    return out.toString();
  }

  private void add(Lesson lesson, List<Claim> all) {
    List<Claim> gold = new ArrayList<>(lesson.claims());
    List<Claim> shown = new ArrayList<>(all.stream().filter(c -> c.confidence() >= ClaimFinder.SHOWN).toList());
    for (Claim g : lesson.claims()) {
      Claim hit = first(shown, g, Agreement::core);
      if (hit != null) {
        shown.remove(hit);
        gold.remove(g);
      }
    }
    List<Claim> unsure = all.stream().filter(c -> c.confidence() < ClaimFinder.SHOWN).toList();
    for (Claim g : gold) {
      missed.merge(first(unsure, g, Agreement::core) != null ? "right but not sure enough" : cause(g, all, "not seen"), 1, Integer::sum);
    }
    for (Claim c : shown) {
      spurious.merge(cause(c, lesson.claims(), "no claim there"), 1, Integer::sum);
    }
  }

  private static String cause(Claim claim, List<Claim> others, String none) {
    if (first(others, claim, (a, b) -> a.type().equals(b.type()) && sameTurn(a, b)) != null) {
      return "wrong subject";
    }
    if (first(others, claim, (a, b) -> a.type().equals(b.type()) && Names.same(a.subject(), b.subject())) != null) {
      return "wrong value or object";
    }
    if (first(others, claim, ClaimCauses::sameTurn) != null) {
      return "wrong type";
    }
    return first(others, claim, (a, b) -> a.type().equals(b.type())) != null ? "type right, all else wrong" : none;
  }

  /** Whether both turn on the same value, or both on none and the same object. */
  private static boolean sameTurn(Claim a, Claim b) {
    return same(a.money(), b.money())
        && same(a.percent(), b.percent())
        && same(a.quantity(), b.quantity())
        && same(a.node(), b.node())
        && (a.money() != null || a.percent() != null || a.quantity() != null || a.node() != null || Names.overlap(a.object(), b.object()));
  }

  private static boolean same(@Nullable Value a, @Nullable Value b) {
    return (a == null || b == null) ? (a == null && b == null) : Agreement.value(a, b);
  }

  private static @Nullable Claim first(List<Claim> claims, Claim like, BiPredicate<Claim, Claim> agree) {
    return claims.stream().filter(c -> c.evidence().overlaps(like.evidence()) && agree.test(like, c)).findFirst().orElse(null);
  }
}
