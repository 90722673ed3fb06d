package fr.veille.claim;

import fr.veille.entity.Mention;
import fr.veille.quantity.Value;
import fr.veille.text.Sentence;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What tells the type of the claim that an anchor carries: the words around it, the verb and noun over it, what else the line holds. */
final class AnchorFeatures {
  private static final int NEAR = 4;
  private static final int BAG = 9;

  private AnchorFeatures() {}

  /**
   * Features of a value or name anchor.
   *
   * @param hints what the line as a whole speaks of, one strength a claim type; see {@link LineFeatures}
   */
  static Features of(Scene scene, Anchor anchor, Hints hints) {
    Features f = new Features();
    Line line = anchor.line();
    int at = anchor.unit();
    Mention mention = line.unit(at).mention();
    String self = mention == null ? "?" : mention.type().label();
    f.add("T=" + self);
    if (mention != null && mention.value() != null) {
      value(f, self, mention.value());
    }
    window(f, self, line, at);
    bags(f, self, line, at);
    governors(f, self, line, at);
    neighbours(f, self, line, at);
    f.add("LK=" + self + line.sentence().kind());
    sort(f, "K", "", scene, line, at);
    sort(f, "KL", self, scene, line, mention(line, at, -1));
    sort(f, "KR", self, scene, line, mention(line, at, 1));
    FrameFeatures.anchor(f, self, line, at);
    hints.add(f, self);
    return f;
  }

  private static void sort(Features f, String name, String self, Scene scene, Line line, int at) {
    Mention m = at < 0 || at >= line.size() ? null : line.unit(at).mention();
    if (m != null && m.name() != null) {
      f.add(name + self + "=" + scene.sort(m.name(), m.type()));
    }
  }

  private static void value(Features f, String self, Value value) {
    switch (value) {
      case Value.Money m -> {
        f.add("cur=" + m.currency());
        f.add("mag=" + self + magnitude(m.low(), m.high()));
        bounds(f, self, m.low(), m.high(), m.approximate());
      }
      case Value.Percent p -> {
        f.add("mag=" + self + magnitude(p.low(), p.high()));
        bounds(f, self, p.low(), p.high(), p.approximate());
      }
      case Value.Measure m -> {
        String unit = m.unit().toLowerCase(Locale.ROOT);
        f.add("unit=" + unit);
        for (String w : unit.split("[^\\p{L}×]+", -1)) {
          f.add("unitword=" + (w.length() > 5 ? w.substring(0, 5) : w));
        }
        f.add("mag=" + self + magnitude(m.low(), m.high()));
        bounds(f, self, m.low(), m.high(), m.approximate());
      }
      case Value.Node n -> bounds(f, self, n.low(), n.high(), false);
      case Value.Period p -> {}
    }
  }

  private static int magnitude(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    BigDecimal n = low != null ? low : high;
    return n == null || n.signum() == 0 ? 0 : n.precision() - n.scale();
  }

  private static void bounds(Features f, String self, @Nullable BigDecimal low, @Nullable BigDecimal high, boolean approximate) {
    f.add("bound=" + self + (low == null ? "<" : high == null ? ">" : low.compareTo(high) < 0 ? "-" : approximate ? "~" : "="));
  }

  private static void window(Features f, String self, Line line, int at) {
    for (int d = 1; d <= NEAR; d++) {
      f.add("-" + d + "=" + line.lemma(at - d));
      f.add("+" + d + "=" + line.lemma(at + d));
      if (d <= 2) {
        f.add(self + "-" + d + "=" + line.lemma(at - d));
        f.add(self + "+" + d + "=" + line.lemma(at + d));
        f.add("-f" + d + "=" + line.form(at - d));
        f.add("+f" + d + "=" + line.form(at + d));
      }
    }
    f.add("-21=" + line.lemma(at - 2) + "_" + line.lemma(at - 1));
    f.add("-32=" + line.lemma(at - 3) + "_" + line.lemma(at - 2));
    f.add("-321=" + line.lemma(at - 3) + "_" + line.lemma(at - 2) + "_" + line.lemma(at - 1));
    f.add("-11=" + line.lemma(at - 1) + "_" + line.lemma(at + 1));
    f.add("+12=" + line.lemma(at + 1) + "_" + line.lemma(at + 2));
    f.add("+23=" + line.lemma(at + 2) + "_" + line.lemma(at + 3));
    f.add("+123=" + line.lemma(at + 1) + "_" + line.lemma(at + 2) + "_" + line.lemma(at + 3));
    f.add("tags=" + line.tag(at - 2) + line.tag(at - 1) + line.tag(at + 1) + line.tag(at + 2));
  }

  private static void bags(Features f, String self, Line line, int at) {
    int clause = line.unit(at).clause();
    for (int u = 0; u < line.size(); u++) {
      Unit unit = line.unit(u);
      if (u == at || !(unit.content() || unit.mention() != null)) {
        continue;
      }
      String word = unit.lemma();
      boolean near = Math.abs(u - at) <= BAG;
      if (near) {
        f.add((u < at ? "L=" : "R=") + word);
        if (unit.mention() == null && word.length() > 5) {
          f.add("Np=" + word.substring(0, 5));
        }
      }
      if (unit.clause() == clause) {
        f.add("C=" + word);
        f.add("C" + self + "=" + word);
      }
    }
  }

  private static void governors(Features f, String self, Line line, int at) {
    int left = seek(line, at, -1, true, BAG * 2);
    int right = seek(line, at, 1, true, BAG);
    int noun = seek(line, at, -1, false, BAG);
    int next = seek(line, at, 1, false, BAG);
    if (left >= 0) {
      f.add("VL=" + line.lemma(left));
      f.add("VL" + self + "=" + line.lemma(left));
      f.add("VLp=" + line.lemma(left) + "_" + line.form(at - 1));
      f.add("VLpath=" + path(line, left, at));
      if (line.unit(left).clause() == line.unit(at).clause()) {
        f.add("VLc" + self + "=" + line.lemma(left));
      }
    } else {
      f.add("VL=none");
    }
    if (right >= 0) {
      f.add("VR=" + line.lemma(right));
      f.add("VR" + self + "=" + line.lemma(right));
    }
    if (noun >= 0) {
      f.add("NL=" + line.lemma(noun));
      f.add("NL" + self + "=" + line.lemma(noun));
      f.add("NLp=" + line.lemma(noun) + "_" + between(line, noun, at));
      f.add("NLV=" + line.lemma(noun) + "_" + (left >= 0 ? line.lemma(left) : "none"));
    }
    if (next >= 0) {
      f.add("NR=" + line.lemma(next));
      f.add("NRp=" + line.lemma(next) + "_" + between(line, at, next));
      f.add("NR" + self + "=" + line.lemma(next));
    }
  }

  /** Nearest verb or noun from a place; -1 where there is none within reach. */
  static int seek(Line line, int at, int step, boolean verb, int reach) {
    for (int u = at + step, n = 0; u >= 0 && u < line.size() && n < reach; u += step, n++) {
      if (verb ? line.unit(u).tag().equals("VERB") : line.unit(u).noun()) {
        return u;
      }
    }
    return -1;
  }

  private static String between(Line line, int from, int to) {
    if (to - from > 4) {
      return "far";
    }
    StringBuilder s = new StringBuilder();
    for (int u = from + 1; u < to; u++) {
      s.append(line.lemma(u)).append(' ');
    }
    return s.toString();
  }

  /** The tags between two places, repeats told once, at most seven. */
  static String path(Line line, int from, int to) {
    StringBuilder s = new StringBuilder();
    String last = "";
    int n = 0;
    for (int u = from + 1; u < to; u++) {
      String tag = line.unit(u).punctuation() ? line.form(u) : line.tag(u);
      if (!tag.equals(last)) {
        s.append(tag).append(' ');
        if (++n > 7) {
          return "long";
        }
      }
      last = tag;
    }
    return s.toString();
  }

  private static void neighbours(Features f, String self, Line line, int at) {
    int same = 0;
    int rank = 0;
    int names = 0;
    for (int u = 0; u < line.size(); u++) {
      Unit unit = line.unit(u);
      if (unit.mention() != null && unit.lemma().equals(line.lemma(at))) {
        rank += u < at ? 1 : 0;
        same++;
      }
      names += unit.named() ? 1 : 0;
    }
    f.add("same=" + self + Math.min(same, 4));
    f.add("rank=" + self + Math.min(rank, 3));
    f.add("names=" + self + Math.min(names, 4));
    int left = mention(line, at, -1);
    int right = mention(line, at, 1);
    f.add("ML=" + self + line.lemma(left) + Math.min(3, (at - left) / 3));
    f.add("MR=" + self + line.lemma(right) + Math.min(3, (right - at) / 3));
    f.add("where=" + self + (at == 0 ? "first" : at < 3 ? "early" : at >= line.size() - 2 ? "last" : "mid"));
    f.add("kind=" + self + (line.sentence().kind() == Sentence.Kind.PROSE ? "prose" : "line"));
  }

  private static int mention(Line line, int at, int step) {
    int u = at + step;
    while (u >= 0 && u < line.size() && line.unit(u).mention() == null) {
      u += step;
    }
    return u;
  }
}
