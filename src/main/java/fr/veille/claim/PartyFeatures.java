package fr.veille.claim;

import fr.veille.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a party as the subject or the object of a claim. Only half of the subjects stand in the claim's own line, so what stands in
 * the line (side, distance, words around, verb) and what stands outside it (lines back, first of its line, title, how often) compete in one list.
 */
final class PartyFeatures {
  private final Scene scene;
  private final Anchor anchor;
  private final String type;
  private final @Nullable String earlier;
  private final Line line;
  private final int at;
  private final int verb;
  private final int trigger;
  private final Frames.@Nullable Match match;
  private final String opening;
  private final String noun;
  private final boolean nameBefore;
  private final @Nullable Allusion allusion;
  private final Map<Party, Told> told = new HashMap<>();

  /** @param here whether the line names the party, elsewhere than in the anchor */
  private record Told(Features features, boolean here) {}

  /**
   * @param type of the claim
   * @param earlier whom the last claim of an earlier line is about
   */
  PartyFeatures(Scene scene, Anchor anchor, String type, @Nullable String earlier) {
    this.scene = scene;
    this.anchor = anchor;
    this.type = type;
    this.earlier = earlier;
    this.line = anchor.line();
    this.match = FrameFeatures.match(line, type, Math.max(0, anchor.unit()), false);
    int trigger = match == null ? -1 : match.unit();
    this.at = anchor.unit() >= 0 || trigger < 0 ? anchor.place() : trigger;
    this.verb = verb(FrameFeatures.trigger(line, type, at, true));
    this.trigger = trigger;
    this.opening = line.form(0) + "_" + (line.size() > 1 && line.unit(1).mention() == null ? line.lemma(1) : "");
    this.noun = subjectNoun();
    this.nameBefore = namedBefore();
    this.allusion = allusion();
  }

  private int verb(int trigger) {
    if (trigger >= 0) {
      return trigger;
    }
    int left = anchor.unit() < 0 ? at : AnchorFeatures.seek(line, at, -1, true, 20);
    return left >= 0 ? left : AnchorFeatures.seek(line, at, 1, true, 12);
  }

  private String subjectNoun() {
    for (int u = 0; u < line.size() && u < 12; u++) {
      Unit unit = line.unit(u);
      if (unit.named()) {
        return "name";
      }
      if (unit.noun() && u > 0 && (line.tag(u - 1).equals("DET") || line.tag(u - 1).equals("ADJ"))) {
        return line.form(u - 1) + "_" + unit.lemma();
      }
      if (unit.tag().equals("PRON") && !unit.form().equals("qui")) {
        return unit.form();
      }
    }
    return "none";
  }

  // The noun phrase before the verb or, where there is none, the line's first.
  private @Nullable Allusion allusion() {
    Allusion best = null;
    for (Allusion a : scene.allusions(line)) {
      if (best == null || (verb >= 0 && a.to() <= verb)) {
        best = a;
      }
    }
    return best;
  }

  private boolean namedBefore() {
    for (int u = 0; u < at; u++) {
      if (line.unit(u).named()) {
        return true;
      }
    }
    return false;
  }

  /** Features of nobody: that the role stays empty. */
  Features none() {
    Features f = new Features();
    f.add("none");
    add(f, "none");
    f.add("none:kind=" + anchor.kind() + type);
    f.add("none:next=" + type + line.lemma(at + 1));
    f.add("none:prev=" + type + line.lemma(at - 1));
    if (verb >= 0) {
      f.add("none:verb=" + line.lemma(verb));
    }
    int names = 0;
    for (Unit u : line.units()) {
      names += u.named() ? 1 : 0;
    }
    add(f, "none:names=" + Math.min(names, 4));
    return f;
  }

  private void add(Features f, String name) {
    f.addAlsoOf(type, name);
  }

  /** Features of a party, seen from the line's claims so far. */
  Features now(Party party, Recent recent) {
    Told known = told.computeIfAbsent(party, this::of);
    if (!party.name().equals(recent.here(line))) {
      return known.features();
    }
    Features now = known.features().copy();
    String h = known.here() ? "h" : "w";
    add(now, h + "now");
    now.add(h + "now" + recent.hereType(line).equals(type));
    return now;
  }

  /** The same for a party that has another role already. */
  static Features taken(Features party) {
    Features taken = party.copy();
    taken.add("taken");
    return taken;
  }

  private Told of(Party party) {
    Features f = new Features();
    String kind = party.type().label();
    add(f, "T=" + kind);
    f.add("TK=" + kind + anchor.kind());
    int before = -1;
    int after = -1;
    int last = party.lastUpTo(line.index());
    for (int i = last; i >= 0 && party.places().get(i).line() == line.index(); i--) {
      int u = party.places().get(i).unit();
      if (u < at || (u == at && anchor.kind() == Anchor.Kind.LINE)) {
        before = before < 0 ? u : before;
      } else if (u > at) {
        after = u;
      }
    }
    if (before >= 0) {
      place(f, kind, before, "b");
    }
    if (after >= 0) {
      place(f, kind, after, "a");
    }
    Integer demonym = scene.demonyms(line).get(party);
    if (demonym != null) {
      demonym(f, demonym, party);
    }
    boolean here = before >= 0 || after >= 0;
    sort(f, party, here ? before >= 0 ? "b" : "a" : "w");
    add(f, here ? "here" : "away");
    if (!here) {
      f.add("away:" + kind + (nameBefore ? "+" : "-"));
      f.add("away:noun=" + noun);
      f.add("away:open=" + opening);
      away(f, kind, party, last);
    }
    if (allusion != null) {
      allusion.features(f, (allusion.to() <= verb ? "al" : "an") + (here ? "h" : "w"), party, scene);
    }
    standing(f, kind, party, here);
    return new Told(f, here);
  }

  // Regulators forbid, funds lead rounds, newspapers report.
  private void sort(Features f, Party party, String side) {
    String sort = scene.sort(party);
    add(f, "K=" + sort);
    f.add("K" + side + sort);
    if (verb >= 0) {
      f.add("Kv" + side + sort + line.lemma(verb));
    }
  }

  // « les restrictions américaines », « Paris et Berlin »: the noun it stands by tells whether the state acts.
  private void demonym(Features f, int u, Party party) {
    String side = u < at ? "b" : "a";
    add(f, "dem" + side + (party.count() > 0));
    f.add("demverb=" + side + (verb < 0 ? "none" : (u < verb ? "<" : ">") + line.lemma(verb)));
    int noun = AnchorFeatures.seek(line, u, -1, false, 3);
    add(f, "demnoun=" + (noun < 0 ? line.tag(u) : line.lemma(noun)));
    f.add("demprev=" + line.form(u - 1) + "_" + line.tag(u));
    f.add("demnext=" + line.lemma(u + 1));
    f.add("demdist=" + side + Math.min(9, Math.abs(u - at) / 2) + nameBefore);
    f.add("demtrig=" + (trigger < 0 ? "none" : noun == trigger ? "=" : u < trigger ? "<" : ">") + type);
  }

  private void place(Features f, String kind, int u, String side) {
    int low = Math.min(u, at);
    int high = Math.max(u, at);
    int names = 0;
    int same = 0;
    int verbs = 0;
    int nouns = 0;
    for (int k = low + 1; k < high; k++) {
      Unit unit = line.unit(k);
      names += unit.named() ? 1 : 0;
      same += unit.lemma().equals(line.lemma(u)) ? 1 : 0;
      verbs += unit.tag().equals("VERB") ? 1 : 0;
      nouns += unit.noun() ? 1 : 0;
    }
    int clauses = line.unit(high).clause() - line.unit(low).clause();
    int d = high - low;
    String dist = d <= 3 ? "" + d : d <= 5 ? "5" : d <= 8 ? "8" : d <= 13 ? "13" : d <= 20 ? "20" : "far";
    add(f, side + "dist=" + dist);
    add(f, side + "names=" + Math.min(names, 3));
    add(f, side + kind + "same=" + Math.min(same, 2));
    add(f, side + "verbs=" + Math.min(verbs, 2));
    add(f, side + "clauses=" + Math.min(clauses, 3));
    f.add(side + "vn=" + Math.min(verbs, 2) + Math.min(names, 2) + Math.min(nouns, 2) + Math.min(clauses, 2));
    add(f, side + "prev=" + line.form(u - 1));
    f.add(side + "prev2=" + line.lemma(u - 2) + "_" + line.form(u - 1));
    add(f, side + "next=" + line.lemma(u + 1));
    f.add(side + "next2=" + line.lemma(u + 1) + "_" + line.lemma(u + 2));
    add(f, side + "tags=" + line.tag(u - 1) + "_" + line.tag(u + 1));
    f.add(side + "tags3=" + kind + line.tag(u - 1) + "_" + line.tag(u + 1) + "_" + line.tag(u + 2));
    f.add(side + "path=" + (u < at ? "" : "r") + AnchorFeatures.path(line, low, high));
    if (d <= 4) {
      StringBuilder s = new StringBuilder(side).append("words=");
      for (int k = low + 1; k < high; k++) {
        s.append(line.lemma(k)).append(' ');
      }
      add(f, s.toString());
    }
    int nounLeft = AnchorFeatures.seek(line, u, -1, false, 4);
    if (nounLeft >= 0) {
      add(f, side + "nounl=" + line.lemma(nounLeft) + (line.unit(nounLeft).clause() == line.unit(u).clause()));
    }
    toVerb(f, kind, u, side);
    toTrigger(f, kind, u, side);
    if (firstNamed() == u) {
      add(f, side + "first");
      add(f, "first" + kind);
    }
    int start = u;
    add(f, side + "start=" + (start == 0 ? "0" : start < 3 ? "2" : "n"));
  }

  private void toVerb(Features f, String kind, int u, String side) {
    if (verb < 0) {
      return;
    }
    int names = 0;
    int boundaries = 0;
    for (int k = Math.min(u, verb) + 1; k < Math.max(u, verb); k++) {
      names += line.unit(k).named() ? 1 : 0;
      boundaries += line.unit(k).punctuation() ? 1 : 0;
    }
    String rel = (u < verb ? "<" : ">") + (verb < at ? "<" : ">");
    add(f, side + "vrel=" + rel + Math.min(names, 2));
    f.add(side + "vrel=" + rel + Math.min(names, 2) + Math.min(boundaries, 2) + kind);
    add(f, side + "verb=" + rel + line.lemma(verb));
    f.add(side + "vpath=" + rel + AnchorFeatures.path(line, Math.min(u, verb), Math.max(u, verb)));
    int next = AnchorFeatures.seek(line, u, 1, true, 5);
    if (next >= 0 && next != at) {
      add(f, side + "nextverb=" + line.lemma(next));
    }
  }

  private void toTrigger(Features f, String kind, int u, String side) {
    if (match == null) {
      f.add("notrigger" + side + kind);
      return;
    }
    int low = Math.min(u, trigger);
    int high = Math.max(u, trigger);
    int names = 0;
    int alike = 0;
    for (int k = low + 1; k < high; k++) {
      names += line.unit(k).named() ? 1 : 0;
      alike += line.lemma(k).equals(line.lemma(u)) ? 1 : 0;
    }
    String rel = (u < trigger ? "<" : ">") + (trigger < at ? "<" : trigger == at ? "=" : ">");
    int clauses = Math.min(2, line.unit(high).clause() - line.unit(low).clause());
    add(f, "trig=" + rel + Math.min(names, 2) + clauses);
    f.add("trig=" + rel + kind + Math.min(alike, 2) + clauses);
    add(f, "trigprev=" + rel + line.form(u - 1));
    f.add("trigtag=" + rel + line.tag(trigger) + line.form(trigger + 1) + Math.min(names, 1));
    f.add("trigl=" + rel + match.label() + line.form(u - 1));
    f.add("trigk=" + rel + match.label() + kind);
    f.add("trigdist=" + rel + Math.min(9, (high - low) / 2));
  }

  private int firstNamed() {
    for (int u = 0; u < line.size(); u++) {
      if (line.unit(u).named()) {
        return u;
      }
    }
    return -1;
  }

  private void away(Features f, String kind, Party party, int last) {
    String gap;
    if (last < 0) {
      gap = "later";
    } else {
      Party.Place place = party.places().get(last);
      int lines = line.index() - place.line();
      gap = lines <= 3 ? "" + lines : lines <= 6 ? "6" : lines <= 12 ? "12" : "far";
      List<Party> there = scene.named(place.line());
      int rank = there.indexOf(party);
      int alike = 0;
      for (Party p : there) {
        if (p == party) {
          break;
        }
        alike += p.type() == party.type() ? 1 : 0;
      }
      add(f, "awayrank=" + gap + Math.min(rank, 2));
      f.add("awayalike=" + kind + gap + Math.min(alike, 2));
      f.add("awaylone=" + kind + gap + (there.size() == 1));
      Sentence.Kind lineKind = scene.lines().get(place.line()).sentence().kind();
      f.add("awayline=" + gap + lineKind + line.sentence().kind());
      Line theirs = scene.lines().get(place.line());
      f.add("awaytags=" + theirs.tag(place.unit() - 1) + "_" + theirs.tag(place.unit() + 1) + (lines <= 1));
      f.add("awaynext=" + theirs.lemma(place.unit() + 1) + (lines <= 1));
      f.add("awayend=" + gap + (place.unit() >= theirs.size() - 2) + (there.getLast() == party));
    }
    add(f, "gap=" + gap);
    f.add("gap=" + gap + kind);
    f.add("gap=" + gap + kind + (nameBefore ? "+" : "-"));
    f.add("gapnoun=" + gap + noun);
    f.add("nounkind=" + noun + kind);
    f.add("openkind=" + opening + kind);
    Line lead = LineFeatures.lead(scene, line);
    if (lead != null && scene.named(lead.index()).contains(party)) {
      add(f, "inlead=" + kind);
      f.add("inleadrank=" + Math.min(2, scene.named(lead.index()).indexOf(party)) + line.sentence().kind());
    }
  }

  private void standing(Features f, String kind, Party party, boolean here) {
    String h = here ? "h" : "w";
    boolean title = scene.inTitle(party);
    int rank = scene.frequent().indexOf(party);
    int count = party.count();
    String size = count <= 3 ? "" + count : count <= 6 ? "6" : "many";
    add(f, h + "title=" + title);
    f.add(h + "title=" + title + kind);
    add(f, h + "rank=" + (rank < 0 ? "no" : rank < 3 ? "" + rank : "some"));
    f.add(h + "rank=" + (rank < 0 ? "no" : rank < 3 ? "" + rank : "some") + kind);
    f.add(h + "count=" + size + kind);
    f.add(h + "order=" + (party.order() < 3 ? party.order() : 3) + kind);
    int lead = scene.leading().indexOf(party);
    add(f, h + "lead=" + (lead < 0 ? "no" : lead < 3 ? "" + lead : "some"));
    f.add(h + "lead=" + (lead < 0 ? "no" : lead < 3 ? "" + lead : "some") + kind);
    f.add(h + "leadnoun=" + (lead == 0) + noun);
    long alike = scene.frequent().stream().takeWhile(p -> p != party).filter(p -> p.type() == party.type()).count();
    f.add(h + "ofkind=" + (rank < 0 ? "no" : "" + Math.min(alike, 3)) + kind);
    add(f, h + "ofkind=" + (rank < 0 ? "no" : "" + Math.min(alike, 3)));
    if (scene.headed(line.index()).contains(party)) {
      add(f, h + "headed=" + kind);
    }
    int past = party.countBefore(line.index());
    f.add(h + "past=" + Math.min(past, 3) + kind);
    if (party.name().equals(earlier)) {
      add(f, h + "last");
      f.add(h + "last=" + noun);
    }
  }
}
