package fr.veille.claim;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the frames' triggers say of an anchor, a line or a party. */
final class FrameFeatures {
  private static final int MOST = 16;

  private FrameFeatures() {}

  /** For the line as a whole. */
  static void line(Features f, Line line) {
    Set<String> labels = new HashSet<>();
    Set<String> types = new HashSet<>();
    Set<String> values = new HashSet<>();
    for (Unit u : line.units()) {
      if (u.mention() != null) {
        values.add(u.lemma());
      }
    }
    for (Frames.Match m : line.matches()) {
      if (labels.add(m.label()) && labels.size() <= MOST) {
        f.add("FB=" + m.label());
        for (String v : values) {
          f.add("FM=" + m.label() + v);
        }
      }
      if (types.add(m.type()) && types.size() <= MOST) {
        f.add("FBt=" + m.type());
      }
    }
    for (String v : values) {
      f.add("M=" + v);
    }
  }

  /** For an anchor: which triggers stand near it, on which side, in its clause. */
  static void anchor(Features f, String self, Line line, int at) {
    int clause = line.unit(at).clause();
    int nearest = Integer.MAX_VALUE;
    for (Frames.Match m : line.matches()) {
      nearest = Math.min(nearest, distance(m, at));
    }
    Set<String> seen = new HashSet<>();
    for (Frames.Match m : line.matches()) {
      int d = distance(m, at);
      String side = m.unit() < at ? "<" : ">";
      String near = d <= 2 ? "2" : d <= 5 ? "5" : d <= 10 ? "10" : "far";
      boolean same = line.unit(m.unit()).clause() == clause;
      String label = m.label();
      f.add("FA=" + label + side + near);
      f.add("FA" + self + "=" + label + side + (d <= 5));
      if (seen.add(label)) {
        f.add("FL=" + label);
        f.add("FL" + self + "=" + label);
      }
      if (same) {
        f.add("FC" + self + "=" + label + side);
        f.add("FCt" + self + "=" + m.type());
      }
      if (d == nearest) {
        f.add("FN" + self + "=" + label + side);
        f.add("FNt" + self + "=" + m.type() + near);
      }
    }
  }

  /** For a claim's qualifiers: the triggers of its clause, and the nearest of each type. */
  static void qualifier(Features f, String type, Line line, int at) {
    if (line.size() == 0) {
      return;
    }
    int clause = line.unit(at).clause();
    int nearest = line.matches().stream().mapToInt(m -> distance(m, at)).min().orElse(0);
    for (Frames.Match m : line.matches()) {
      String side = m.unit() < at ? "<" : ">";
      boolean own = m.type().equals(type);
      if (line.unit(m.unit()).clause() == clause) {
        f.add("FC=" + m.label() + side + own);
      }
      if (distance(m, at) == nearest) {
        f.add("FN=" + m.label() + side + own);
        f.add(type + ":FN=" + m.label());
      }
    }
  }

  private static int distance(Frames.Match m, int at) {
    return m.unit() < at ? at - m.end() + 1 : m.unit() - at;
  }

  /** The trigger of a type that stands nearest to a place, verbs first; -1 where there is none. */
  static int trigger(Line line, String type, int at, boolean verb) {
    Frames.Match match = match(line, type, at, verb);
    return match == null ? -1 : match.unit();
  }

  /** The same with all that is known of it; null where there is none. */
  static Frames.@Nullable Match match(Line line, String type, int at, boolean verb) {
    Frames.Match best = null;
    for (Frames.Match m : line.matches()) {
      if (m.type().equals(type)
          && (!verb || m.trigger().kind() == Frame.Kind.VERB)
          && (best == null || Math.abs(m.unit() - at) < Math.abs(best.unit() - at))) {
        best = m;
      }
    }
    return best;
  }
}
