package fr.veille.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** One claim told twice is one claim. */
final class Duplicates {
  private Duplicates() {}

  /** The claims of a line, of any two that say the same only the surer one. */
  static List<Claim> without(List<Claim> claims) {
    List<Claim> kept = new ArrayList<>();
    for (Claim c : claims.stream().sorted(Comparator.comparingDouble((Claim c) -> -c.confidence())).toList()) {
      if (kept.stream().noneMatch(k -> same(k, c))) {
        kept.add(c);
      }
    }
    return kept;
  }

  private static boolean same(Claim a, Claim b) {
    if (!a.type().equals(b.type()) || !a.subject().equals(b.subject())) {
      return false;
    }
    var x = Slots.main(a);
    var y = Slots.main(b);
    if (x != null && y != null) {
      return Slots.same(x, y) && Objects.equals(a.object(), b.object());
    }
    return a.type().equals(ClaimType.STATEMENT.label()) || Objects.equals(a.object(), b.object()) || ((x == null) != (y == null) && (a.object() == null || b.object() == null));
  }
}
