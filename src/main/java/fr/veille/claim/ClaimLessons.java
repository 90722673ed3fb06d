package fr.veille.claim;

import fr.veille.article.Article;
import fr.veille.claim.ClaimModel.Question;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns labelled articles into what each question's model learns from. The same features as at work, the right answers from the labels. */
public final class ClaimLessons {
  /** Where lessons go. */
  public interface Pupil {
    /** A thing and the outcomes that hold for it. */
    void lesson(Question question, Features features, Set<String> holds);

    /** A choice among candidates. */
    void choice(Question question, List<Features> candidates, int chosen);
  }

  private final Frames frames;
  private final Lexicon lexicon;
  private final Pupil pupil;

  public ClaimLessons(Frames frames, Lexicon lexicon, Pupil pupil) {
    this.frames = frames;
    this.lexicon = lexicon;
    this.pupil = pupil;
  }

  /** Teaches which types of claims stand in which line: all other lessons use the answer as a hint. */
  public void teachLines(Article article, List<Sentence> sentences, List<Mention> mentions, List<Claim> claims) {
    Scene scene = Scene.of(article, sentences, mentions, frames, lexicon);
    Map<Integer, List<Claim>> byLine = byLine(scene, claims);
    for (Line line : scene.lines()) {
      Set<String> types = new TreeSet<>();
      byLine.getOrDefault(line.index(), List.of()).forEach(c -> types.add(c.type()));
      pupil.lesson(Question.LINE, LineFeatures.of(scene, line), types);
    }
  }

  /** Teaches everything else. {@code lines} answers {@link Question#LINE} and must not have seen the article. */
  public void teach(Article article, List<Sentence> sentences, List<Mention> mentions, List<Claim> claims, Model lines) {
    Scene scene = Scene.of(article, sentences, mentions, frames, lexicon);
    Map<Integer, List<Claim>> byLine = byLine(scene, claims);
    Recent recent = new Recent();
    Expectations expected = Expectations.of(scene, lines);
    for (Line line : scene.lines()) {
      Hints hints = expected.hints(line);
      List<Labelled> here = labelled(line, byLine.getOrDefault(line.index(), List.of()));
      anchors(scene, line, here, hints);
      for (Labelled l : here) {
        slots(scene, l, here, recent);
        recent.add(line, l.claim().type(), l.claim().subject());
      }
      joins(line, here);
    }
  }

  /** A labelled claim, what it hangs on, and the units of all its values. */
  private record Labelled(Claim claim, Anchor anchor, Set<Integer> values) {}

  private static Map<Integer, List<Claim>> byLine(Scene scene, List<Claim> claims) {
    Map<Integer, List<Claim>> byLine = new HashMap<>();
    for (Claim c : claims) {
      scene.lines().stream()
          .filter(l -> l.span().overlaps(c.evidence()))
          .max(Comparator.comparingInt(l -> Math.min(l.span().end(), c.evidence().end()) - Math.max(l.span().start(), c.evidence().start())))
          .ifPresent(l -> byLine.computeIfAbsent(l.index(), k -> new ArrayList<>()).add(c));
    }
    return byLine;
  }

  private static List<Labelled> labelled(Line line, List<Claim> claims) {
    List<Labelled> list = new ArrayList<>();
    for (Claim c : claims) {
      Set<Integer> values = new LinkedHashSet<>();
      for (int u = 0; u < line.size(); u++) {
        Mention m = line.unit(u).mention();
        if (m != null && line.unit(u).valued() && m.value() != null && Slots.holds(c, m.value())) {
          values.add(u);
        }
      }
      list.add(new Labelled(c, anchor(line, c, values), values));
    }
    list.sort(Comparator.comparingInt((Labelled l) -> l.anchor().place()));
    return list;
  }

  private static Anchor anchor(Line line, Claim c, Set<Integer> values) {
    var main = Slots.main(c);
    if (main != null) {
      for (int u : values) {
        Mention m = line.unit(u).mention();
        if (m != null && m.value() != null && Slots.same(main, m.value())) {
          return new Anchor(Anchor.Kind.VALUE, line, u);
        }
      }
      return new Anchor(Anchor.Kind.LINE, line, -1);
    }
    if (c.object() != null && !c.type().equals(ClaimType.STATEMENT.label())) {
      for (int u = 0; u < line.size(); u++) {
        Mention m = line.unit(u).mention();
        if (m != null && c.object().equals(m.name())) {
          return new Anchor(Anchor.Kind.NAME, line, u);
        }
      }
    }
    return new Anchor(Anchor.Kind.LINE, line, -1);
  }

  private void anchors(Scene scene, Line line, List<Labelled> here, Hints hints) {
    Map<Integer, String> values = new HashMap<>();
    Map<Integer, String> names = new HashMap<>();
    Set<String> rest = new TreeSet<>();
    for (Labelled l : here) {
      l.values().forEach(u -> values.putIfAbsent(u, l.claim().type()));
      switch (l.anchor().kind()) {
        case VALUE -> values.put(l.anchor().unit(), l.claim().type());
        case NAME -> names.putIfAbsent(l.anchor().unit(), l.claim().type());
        case LINE -> rest.add(l.claim().type());
      }
    }
    Set<String> objects = new TreeSet<>();
    names.keySet().forEach(u -> objects.add(String.valueOf(line.unit(u).name())));
    for (int u = 0; u < line.size(); u++) {
      Unit unit = line.unit(u);
      if (unit.valued()) {
        Features f = AnchorFeatures.of(scene, new Anchor(Anchor.Kind.VALUE, line, u), hints);
        pupil.lesson(Question.VALUE, f, Set.of(values.getOrDefault(u, ClaimModel.NONE)));
      } else if (unit.named() && (names.containsKey(u) || !objects.contains(unit.name()))) {
        Features f = AnchorFeatures.of(scene, new Anchor(Anchor.Kind.NAME, line, u), hints);
        pupil.lesson(Question.NAME, f, Set.of(names.getOrDefault(u, ClaimModel.NONE)));
      }
    }
    Features f = LineFeatures.of(scene, line);
    hints.add(f, "rest");
    pupil.lesson(Question.REST, f, rest);
  }

  private void slots(Scene scene, Labelled l, List<Labelled> here, Recent recent) {
    Claim c = l.claim();
    Anchor anchor = l.anchor();
    Roles roles = new Roles(scene, anchor.line(), recent);
    Set<String> subjects = new TreeSet<>();
    Set<String> objects = new TreeSet<>();
    for (Labelled o : here) {
      if (o.anchor().equals(anchor) && o.claim().type().equals(c.type())) {
        subjects.add(o.claim().subject());
        objects.add(o.claim().object() == null ? ClaimModel.NONE : o.claim().object());
      }
    }
    String known = anchor.kind() == Anchor.Kind.NAME ? c.object() : null;
    choose(Question.SUBJECT, roles.subjects(anchor, c.type(), known), c.subject(), subjects);
    if (anchor.kind() != Anchor.Kind.NAME && Slots.hasObject(c.type())) {
      choose(Question.OBJECT, roles.objects(anchor, c.type(), c.subject()), c.object() == null ? ClaimModel.NONE : c.object(), objects);
    }
    choose(Question.ATTRIBUTION, roles.speakers(c.type(), c.subject()), c.attribution() == null ? ClaimModel.NONE : c.attribution(), Set.of());
    qualifiers(scene, anchor, c);
  }

  private void choose(Question question, Map<String, Features> candidates, String chosen, Set<String> alsoRight) {
    List<Features> list = new ArrayList<>();
    int index = -1;
    for (Map.Entry<String, Features> e : candidates.entrySet()) {
      if (e.getKey().equals(chosen)) {
        index = list.size();
      } else if (alsoRight.contains(e.getKey())) {
        continue;
      }
      list.add(e.getValue());
    }
    if (index >= 0 && list.size() > 1) {
      pupil.choice(question, list, index);
    }
  }

  private void qualifiers(Scene scene, Anchor anchor, Claim c) {
    Features f = SlotFeatures.qualifier(scene, anchor, c.type());
    pupil.lesson(Question.MODALITY, f, Set.of(c.modality().label()));
    pupil.lesson(Question.POLARITY, f, Set.of(c.polarity().label()));
    if (Slots.hasDirection(c.type())) {
      pupil.lesson(Question.DIRECTION, f, Set.of(c.direction() == null ? ClaimModel.NONE : c.direction()));
    }
    if (c.stage() != null) {
      pupil.lesson(Question.STAGE, f, Set.of(c.stage()));
    }
    if (Slots.hasMeasure(c.type())) {
      pupil.lesson(Question.MEASURE, f, Set.of(c.measure() == null ? ClaimModel.NONE : c.measure()));
    }
    if (c.type().equals(ClaimType.FUNDING.label())) {
      pupil.lesson(Question.ROUND, f, Set.of(c.round() == null ? ClaimModel.NONE : c.round()));
    }
    dates(scene, anchor, c);
  }

  private void dates(Scene scene, Anchor anchor, Claim c) {
    List<Integer> dates = SlotFeatures.dates(anchor.line());
    if (dates.isEmpty()) {
      return;
    }
    List<Features> list = new ArrayList<>();
    int chosen = c.date() == null ? 0 : -1;
    list.add(SlotFeatures.date(scene, anchor, c.type(), -1));
    for (int d : dates) {
      Mention m = anchor.line().unit(d).mention();
      if (chosen < 0 && m != null && m.value() != null && m.value().equals(c.date())) {
        chosen = list.size();
      }
      list.add(SlotFeatures.date(scene, anchor, c.type(), d));
    }
    if (chosen >= 0) {
      pupil.choice(Question.DATE, list, chosen);
    }
  }

  private void joins(Line line, List<Labelled> here) {
    Map<List<Integer>, Boolean> pairs = new LinkedHashMap<>();
    Map<List<Integer>, String> types = new HashMap<>();
    for (Labelled a : here) {
      for (Labelled b : here) {
        if (!a.claim().type().equals(b.claim().type())) {
          continue;
        }
        for (int x : a.values()) {
          for (int y : b.values()) {
            if (x < y && !line.lemma(x).equals(line.lemma(y))) {
              pairs.merge(List.of(x, y), a.equals(b), Boolean::logicalOr);
              types.put(List.of(x, y), a.claim().type());
            }
          }
        }
      }
    }
    pairs.forEach(
        (pair, together) ->
            pupil.lesson(
                Question.JOIN,
                SlotFeatures.join(line, pair.get(0), pair.get(1), types.getOrDefault(pair, "")),
                Set.of(together ? "join" : "apart")));
  }
}
