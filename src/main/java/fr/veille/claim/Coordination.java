package fr.veille.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import fr.veille.entity.Mention;

/** Names that stand side by side: « Volkswagen, BMW et Volvo ». */
final class Coordination {
  private static final Set<String> LINKS = Set.of("et", ",", "ou", "&", "/", "le", "la", "les", "l'", "de", "du", "d'", "à", "au", "avec", "ainsi", "que", "puis", "comme", "par", "chez");

  private Coordination() {}

  /** Whether nothing but commas, conjunctions, small words and other names stands between two names of a line. */
  static boolean between(Line line, String a, String b) {
    int first = -1;
    @Nullable String open = null;
    for (int u = 0; u < line.size(); u++) {
      Mention m = line.unit(u).mention();
      if (m != null && m.name() != null && (m.name().equals(a) || m.name().equals(b))) {
        if (open != null && !open.equals(m.name()) && linked(line, first, u)) {
          return true;
        }
        open = m.name();
        first = u;
      }
    }
    return false;
  }

  private static boolean linked(Line line, int from, int to) {
    boolean mark = false;
    for (int u = from + 1; u < to; u++) {
      Unit unit = line.unit(u);
      if (!unit.named() && !LINKS.contains(unit.form())) {
        return false;
      }
      mark |= unit.form().equals("et") || unit.form().equals(",") || unit.form().equals("ou") || unit.form().equals("&") || unit.form().equals("/");
    }
    return mark;
  }
}
