package fr.veille.claim;

import fr.veille.entity.EntityType;
import fr.veille.quantity.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells a claim's qualifiers and smaller slots: the verb's form, the words of its clause, what stands between two values. */
final class SlotFeatures {
  private static final int REACH = 10;

  /** Plus, and what is printed for minus. */
  private static final String SIGNS = "+-\u2212\u2013";

  private SlotFeatures() {}

  /** For modality, polarity, direction, stage, measure and round: the words around the anchor, each alone and with the type. */
  static Features qualifier(Scene scene, Anchor anchor, String type) {
    Features f = new Features();
    time(f, scene, anchor, type);
    Line line = anchor.line();
    int at = anchor.place();
    int clause = line.size() == 0 ? 0 : line.unit(at).clause();
    f.addAlsoOf(type, "bias");
    for (int u = 0; u < line.size(); u++) {
      Unit unit = line.unit(u);
      String form = unit.mention() == null ? unit.form() : unit.lemma();
      int d = u - at;
      f.add("B=" + form);
      if (unit.clause() == clause || Math.abs(d) <= 3) {
        f.addAlsoOf(type, "C=" + form);
        f.add("Cl=" + unit.lemma());
        if (unit.verb()) {
          f.addAlsoOf(type, "end=" + ending(form) + unit.tag());
        }
      }
      if (Math.abs(d) <= REACH) {
        f.addAlsoOf(type, (d < 0 ? "L=" : "R=") + form);
        if (unit.verb()) {
          f.add("vend=" + (d < 0 ? "L" : "R") + ending(form));
        }
        if (form.length() > 5) {
          f.add("P=" + form.substring(0, 5));
        }
      }
      if (Math.abs(d) <= 3 && d != 0) {
        f.addAlsoOf(type, d + "=" + form);
      }
      if (unit.mention() != null && unit.mention().type() == EntityType.DATE) {
        f.add("date");
      }
    }
    for (int u = 0; u + 1 < line.size(); u++) {
      if (line.unit(u).clause() == clause) {
        f.add("C2=" + line.form(u) + "_" + line.form(u + 1));
        if (line.unit(u).tag().equals("AUX")) {
          f.add("aux=" + line.form(u) + "_" + ending(line.form(u + 1)));
        }
      }
    }
    int left = AnchorFeatures.seek(line, at, -1, true, 20);
    int right = AnchorFeatures.seek(line, at, 1, true, 12);
    f.addAlsoOf(type, "VL=" + line.lemma(left));
    f.addAlsoOf(type, "VR=" + (right < 0 ? "none" : line.lemma(right)));
    f.add("VLe=" + ending(line.form(left)) + "_" + line.form(left - 1));
    int noun = AnchorFeatures.seek(line, at, -1, false, REACH);
    int next = AnchorFeatures.seek(line, at, 1, false, REACH);
    f.addAlsoOf(type, "NL=" + (noun < 0 ? "none" : line.lemma(noun)));
    f.addAlsoOf(type, "NR=" + (next < 0 ? "none" : line.lemma(next)));
    f.add("pair=" + line.form(at - 2) + "_" + line.form(at - 1));
    f.add("after=" + line.form(at + 1) + "_" + line.form(at + 2));
    FrameFeatures.qualifier(f, type, line, at);
    if (line.size() > 0) {
      f.addAlsoOf(type, "sign=" + sign(scene.article().text(), line.unit(at)));
    }
    return f;
  }

  /** « +3 % » and « -3 % »: the sign stands in the amount or right before it. */
  private static char sign(String text, Unit unit) {
    int start = unit.span().start();
    if (SIGNS.indexOf(text.charAt(start)) < 0 && start > 0) {
      start--;
    }
    int sign = SIGNS.indexOf(text.charAt(start));
    return sign < 0 ? ' ' : sign == 0 ? '+' : '-';
  }

  // Tense, and where the claim's dates lie as seen from the day of publication: what is still to come is planned.
  private static void time(Features f, Scene scene, Anchor anchor, String type) {
    Line line = anchor.line();
    int at = anchor.place();
    int clause = line.size() == 0 ? 0 : line.unit(at).clause();
    for (int u = 0; u < line.size(); u++) {
      Unit unit = line.unit(u);
      if (unit.verb()) {
        Tense tense = Tense.of(unit);
        f.add("tense=" + tense);
        if (unit.clause() == clause) {
          f.addAlsoOf(type, "ctense=" + tense);
        }
        if (tense == Tense.INFINITIVE && u > 0) {
          f.add("inf=" + line.lemma(u - 1) + (unit.clause() == clause));
        }
      }
      if (unit.value() instanceof Value.Period period) {
        f.addAlsoOf(type, "when=" + when(period, scene.article().published()) + (Math.abs(u - at) <= REACH));
      }
    }
    int left = AnchorFeatures.seek(line, at, -1, true, 20);
    int right = AnchorFeatures.seek(line, at, 1, true, 12);
    String near = (left < 0 ? "none" : Tense.of(line.unit(left))) + "_" + (left > 0 && line.unit(left - 1).verb() ? Tense.of(line.unit(left - 1)) : "");
    f.addAlsoOf(type, "tenseL=" + near);
    f.add("tenseR=" + (right < 0 ? "none" : Tense.of(line.unit(right))));
  }

  private static String when(Value.Period period, @Nullable LocalDate published) {
    if (published == null) {
      return "undated";
    }
    if (period.start() != null && period.start().isAfter(published)) {
      return "ahead";
    }
    if (period.end() != null && !period.end().isAfter(published)) {
      return "past";
    }
    return period.start() == null ? "until" : "now";
  }

  /** What a verb's form ends in: the conditional of rumour and the future show there. */
  private static String ending(String form) {
    return form.length() <= 4 ? form : form.substring(form.length() - 4);
  }

  /** For whether two values of a line belong to one claim. */
  static Features join(Line line, int a, int b, String type) {
    Features f = new Features();
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    String pair = line.lemma(low) + line.lemma(high);
    f.addAlsoOf(type, pair);
    int same = 0;
    int clauses = line.unit(high).clause() - line.unit(low).clause();
    for (int u = low + 1; u < high; u++) {
      Unit unit = line.unit(u);
      boolean alike = unit.lemma().equals(line.lemma(low)) || unit.lemma().equals(line.lemma(high));
      same += alike ? 1 : 0;
      f.add("I=" + unit.lemma());
      f.add(pair + "I=" + unit.lemma());
    }
    f.add("same=" + Math.min(same, 2));
    f.add("clauses=" + Math.min(clauses, 3));
    f.add("dist=" + Math.min(12, (high - low) / 2));
    f.add("path=" + AnchorFeatures.path(line, low, high));
    f.add("next=" + line.lemma(low + 1) + "_" + line.lemma(high - 1));
    f.add("after=" + line.lemma(high + 1));
    return f;
  }

  /** The dates of a line that a claim may have. */
  static List<Integer> dates(Line line) {
    List<Integer> dates = new ArrayList<>();
    for (int u = 0; u < line.size(); u++) {
      Unit unit = line.unit(u);
      if (unit.mention() != null && unit.mention().type() == EntityType.DATE) {
        dates.add(u);
      }
    }
    return dates;
  }

  /** For one date of the line; {@code date} is -1 for none of them. */
  static Features date(Scene scene, Anchor anchor, String type, int date) {
    Features f = new Features();
    Line line = anchor.line();
    int at = anchor.place();
    int verb = AnchorFeatures.seek(line, at, -1, true, 20);
    String tense = verb < 0 ? "none" : Tense.of(line.unit(verb)).toString();
    if (date < 0) {
      f.addAlsoOf(type, "none");
      f.addAlsoOf(type, "none:" + anchor.kind() + Math.min(3, dates(line).size()));
      f.add("none:verb=" + line.lemma(verb));
      f.addAlsoOf(type, "none:tense=" + tense);
      return f;
    }
    int low = Math.min(at, date);
    int high = Math.max(at, date);
    int values = 0;
    int dates = 0;
    int verbs = 0;
    for (int u = low + 1; u < high; u++) {
      Unit unit = line.unit(u);
      values += unit.valued() ? 1 : 0;
      dates += unit.lemma().equals("<date>") ? 1 : 0;
      verbs += unit.tag().equals("VERB") ? 1 : 0;
    }
    String side = date < at ? "b" : "a";
    String kind = anchor.kind().toString();
    int clauses = high < line.size() ? line.unit(high).clause() - line.unit(low).clause() : 0;
    f.addAlsoOf(type, side + "clauses=" + Math.min(3, clauses));
    f.add(side + kind + "values=" + Math.min(2, values) + Math.min(2, dates) + Math.min(2, verbs));
    f.add(side + "clv=" + Math.min(2, clauses) + Math.min(1, values) + Math.min(1, dates));
    f.add(side + "dist=" + Math.min(10, (high - low) / 2));
    f.addAlsoOf(type, "prev=" + line.form(date - 1));
    f.add("prev2=" + line.lemma(date - 2) + "_" + line.form(date - 1));
    f.add("next=" + line.lemma(date + 1));
    f.add("start=" + (date < 3) + "end=" + (date >= line.size() - 2));
    f.add("path=" + side + AnchorFeatures.path(line, low, high));
    f.add("alone=" + (dates(line).size() == 1));
    f.addAlsoOf(type, "word=" + line.unit(date).form().replaceAll("\\d+", "#"));
    f.addAlsoOf(type, "alone=" + kind + (dates(line).size() == 1));
    if (line.unit(date).value() instanceof Value.Period period) {
      String when = when(period, scene.article().published());
      f.addAlsoOf(type, "when=" + when + tense);
      f.addAlsoOf(type, "grain=" + grain(period) + when);
    }
    int left = AnchorFeatures.seek(line, date, -1, true, 12);
    int right = AnchorFeatures.seek(line, date, 1, true, 6);
    f.add("dverb=" + line.lemma(left) + (left == verb));
    f.add("dverbr=" + (right < 0 ? "none" : line.lemma(right)) + (right == at));
    f.add("dnoun=" + line.lemma(AnchorFeatures.seek(line, date, -1, false, 4)));
    f.add("dtense=" + (left < 0 ? "none" : Tense.of(line.unit(left))) + (left == verb) + (right < 0 ? "none" : Tense.of(line.unit(right))));
    int same = line.unit(date).clause();
    f.add("dopen=" + (date < 4) + (at < line.size() && line.unit(at).clause() == same) + Math.min(2, dates(line).size()));
    return f;
  }

  private static String grain(Value.Period period) {
    if (period.start() == null || period.end() == null) {
      return "open";
    }
    long days = ChronoUnit.DAYS.between(period.start(), period.end());
    return days < 1 ? "day" : days < 32 ? "month" : days < 200 ? "part" : days < 370 ? "year" : "years";
  }

  /** For a party as the one who says it; an empty {@code who} stands for the author. */
  static Features author(Anchor anchor, String type) {
    Features f = new Features();
    Line line = anchor.line();
    f.addAlsoOf(type, "author");
    for (Unit u : line.units()) {
      if (u.mention() == null) {
        f.add("author:B=" + u.form());
      }
    }
    for (int u = 0; u + 1 < line.size(); u++) {
      f.add("author:2=" + line.form(u) + "_" + line.form(u + 1));
    }
    return f;
  }
}
