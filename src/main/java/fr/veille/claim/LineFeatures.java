package fr.veille.claim;

import fr.veille.entity.Mention;
import fr.veille.text.Sentence;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What tells which types of claims a line carries, whatever they hang on. */
final class LineFeatures {
  private static final int LEAD_REACH = 12;

  private LineFeatures() {}

  static Features of(Scene scene, Line line) {
    Features f = new Features();
    f.add("bias");
    String before = "<s>";
    String beforeThat = "<s>";
    for (int u = 0; u < line.size(); u++) {
      Unit unit = line.unit(u);
      String word = unit.lemma();
      f.add("B=" + word);
      f.add("2=" + before + "_" + word);
      f.add("3=" + beforeThat + "_" + before + "_" + word);
      if (unit.content()) {
        f.add("F=" + unit.form());
        if (word.length() > 5) {
          f.add("P=" + word.substring(0, 5));
        }
        int content = next(line, u);
        if (content >= 0) {
          f.add("S=" + word + "_" + line.lemma(content));
        }
        if (unit.verb()) {
          f.add("V=" + word);
          verb(f, line, u);
        }
      }
      beforeThat = before;
      before = word;
    }
    f.add("first=" + line.lemma(0));
    f.add("first2=" + line.lemma(0) + "_" + line.lemma(1));
    f.add("last=" + line.lemma(line.size() - 1));
    f.add("size=" + Integer.numberOfTrailingZeros(Integer.highestOneBit(Math.max(1, line.size()))));
    sorts(scene, line).forEach(s -> f.add("K=" + s));
    frame(f, scene, line);
    FrameFeatures.line(f, line);
    return f;
  }

  private static Set<String> sorts(Scene scene, Line line) {
    Set<String> sorts = new TreeSet<>();
    for (Unit unit : line.units()) {
      Mention m = unit.mention();
      if (m != null && m.name() != null) {
        String sort = scene.sort(m.name(), m.type());
        if (!sort.equals(m.type().label())) {
          sorts.add(sort);
        }
      }
    }
    return sorts;
  }

  private static void verb(Features f, Line line, int u) {
    int left = name(line, u, -1);
    int right = name(line, u, 1);
    f.add("Vn=" + line.lemma(left) + "_" + line.lemma(u) + "_" + line.lemma(right));
    f.add("Vr=" + line.lemma(u) + "_" + line.lemma(right));
    f.add("Vl=" + line.lemma(left) + "_" + line.lemma(u));
  }

  private static int name(Line line, int at, int step) {
    int u = at + step;
    while (u >= 0 && u < line.size() && line.unit(u).mention() == null && Math.abs(u - at) < 8) {
      u += step;
    }
    return u;
  }

  private static int next(Line line, int at) {
    for (int u = at + 1; u < line.size() && u < at + 4; u++) {
      if (line.unit(u).content() || line.unit(u).mention() != null) {
        return u;
      }
    }
    return -1;
  }

  /** What stands around the line: its heading or lead-in. */
  static void frame(Features f, Scene scene, Line line) {
    f.add("LK=" + line.sentence().kind());
    Line lead = lead(scene, line);
    if (lead != null) {
      for (Unit unit : lead.units()) {
        if (unit.content()) {
          f.add("HD=" + unit.lemma());
        }
      }
    }
  }

  /** The heading over a line or the lead-in of its list; null where none is near. */
  static @Nullable Line lead(Scene scene, Line line) {
    for (int l = line.index() - 1; l >= Math.max(0, line.index() - LEAD_REACH); l--) {
      Line before = scene.lines().get(l);
      if (before.sentence().kind() == Sentence.Kind.HEADING || before.leadsIn()) {
        return before;
      }
    }
    return null;
  }
}
