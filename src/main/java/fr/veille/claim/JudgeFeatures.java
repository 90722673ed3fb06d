package fr.veille.claim;

import fr.veille.quantity.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a whole claim is right: how sure its parts are, whether they go together, and what else the line offers. The parts were
 * chosen one by one; here they are seen together.
 */
final class JudgeFeatures {
  private JudgeFeatures() {}

  static Features of(Scene scene, Proposal proposal, List<Proposal> all, Expectations expected, Recent recent) {
    Draft d = proposal.draft();
    Anchor anchor = d.anchor();
    String type = d.type();
    Features f = d.signs().features(anchor, type);
    Line line = anchor.line();
    String subject = kind(scene, d.subject());
    String object = proposal.object() == null ? "none" : kind(scene, proposal.object());
    String kind = anchor.kind().toString();
    add(f, type, "S=" + subject);
    add(f, type, "O=" + object);
    add(f, type, "SO=" + subject + object);
    f.add(type + kind + "SO=" + subject + object);
    values(f, type, d);
    where(f, type, scene, line, d.subject(), anchor, "s");
    if (proposal.object() != null && anchor.kind() != Anchor.Kind.NAME) {
      where(f, type, scene, line, proposal.object(), anchor, "o");
    }
    rivals(f, type, proposal, all);
    triggers(f, type, line, anchor);
    line(f, type, line, expected.hints(line));
    double around = expected.around(line);
    f.add("around", (float) Math.log(around + 0.02));
    f.add("around" + kind, (float) Math.log(around + 0.02));
    f.add("around=" + type + band(around));
    f.add(type + "earlier=" + d.subject().equals(recent.earlier(line)) + d.signs().here());
    return f;
  }

  private static void add(Features f, String type, String name) {
    f.add(name);
    f.add(type + name);
  }

  private static String kind(Scene scene, String name) {
    Party party = scene.party(name);
    return party == null ? "?" : party.type().label();
  }

  private static void values(Features f, String type, Draft d) {
    StringBuilder s = new StringBuilder();
    d.values().forEach(v -> s.append(v.getClass().getSimpleName()));
    add(f, type, "V=" + s);
    int unit = d.anchor().unit();
    if (unit >= 0 && d.anchor().line().unit(unit).value() instanceof Value.Measure q) {
      add(f, type, "U=" + q.unit());
    }
  }

  private static void where(Features f, String type, Scene scene, Line line, String name, Anchor anchor, String role) {
    Party party = scene.party(name);
    int at = anchor.place();
    int best = -1;
    for (int u = 0; party != null && u < line.size(); u++) {
      if (name.equals(line.unit(u).name()) && (best < 0 || Math.abs(u - at) < Math.abs(best - at))) {
        best = u;
      }
    }
    if (best < 0) {
      int last = party == null ? -1 : party.lastUpTo(line.index());
      String gap = last < 0 || party == null ? "later" : "" + Math.min(4, line.index() - party.places().get(last).line());
      f.add(role + "away=" + gap);
      f.add(role + "away" + type);
      f.add(role + "awayrank=" + (party == null ? 9 : Math.min(3, 1 + scene.frequent().indexOf(party))));
      return;
    }
    int low = Math.min(best, at);
    int high = Math.max(best, at);
    int names = 0;
    int verbs = 0;
    for (int u = low + 1; u < high; u++) {
      names += line.unit(u).named() ? 1 : 0;
      verbs += line.unit(u).tag().equals("VERB") ? 1 : 0;
    }
    String side = best < at ? "<" : best == at ? "=" : ">";
    f.add(role + side + type);
    f.add(role + side + anchor.kind() + Math.min(names, 3) + Math.min(verbs, 2));
    f.add(role + side + type + Math.min(names, 2) + Math.min(verbs, 2));
    f.add(role + "clause=" + side + Math.min(3, line.unit(high).clause() - line.unit(low).clause()));
    f.add(role + "path=" + side + AnchorFeatures.path(line, low, high));
    add(f, type, role + "prev=" + line.form(best - 1));
    add(f, type, role + "next=" + line.lemma(best + 1));
  }

  private static void rivals(Features f, String type, Proposal proposal, List<Proposal> all) {
    double typeRival = 0;
    double sameElsewhere = 0;
    double mirrored = 0;
    String other = "none";
    Draft d = proposal.draft();
    for (Proposal p : all) {
      Draft o = p.draft();
      boolean anchor = o.anchor().kind() == d.anchor().kind() && o.anchor().unit() == d.anchor().unit();
      if (anchor && !o.type().equals(type) && o.signs().type() > typeRival) {
        typeRival = o.signs().type();
        other = o.type();
      }
      if (!anchor && o.type().equals(type)) {
        sameElsewhere = Math.max(sameElsewhere, o.probability());
        if (o.subject().equals(proposal.object()) || (p.object() != null && p.object().equals(d.subject()))) {
          mirrored = Math.max(mirrored, o.probability());
        }
      }
    }
    f.add("rivaltype=" + band(typeRival) + (typeRival > d.signs().type()));
    f.add("rivaltype=" + type + other);
    f.add("elsewhere=" + d.anchor().kind() + band(sameElsewhere) + (sameElsewhere > d.probability()));
    f.add("elsewhere=" + type + band(sameElsewhere));
    f.add("mirrored=" + band(mirrored) + (mirrored > d.probability()));
  }

  private static String band(double p) {
    return p == 0 ? "0" : p < 0.1 ? "a" : p < 0.3 ? "b" : p < 0.6 ? "c" : "d";
  }

  private static void triggers(Features f, String type, Line line, Anchor anchor) {
    int at = anchor.place();
    Frames.Match match = FrameFeatures.match(line, type, at, false);
    if (match == null) {
      f.add("trigger=none");
      f.add("trigger=none" + type);
    } else {
      int trigger = match.unit();
      int d = Math.abs(trigger - at);
      f.add("trigger=" + (d <= 2 ? "2" : d <= 5 ? "5" : d <= 10 ? "10" : "far"));
      f.add("trigger=" + (line.unit(trigger).clause() == line.unit(at).clause()));
      add(f, type, "trigger=" + line.lemma(trigger));
      f.add("triggerl=" + match.label());
      f.add("triggerlk=" + match.label() + anchor.kind());
    }
    int left = AnchorFeatures.seek(line, at, -1, true, 18);
    int right = AnchorFeatures.seek(line, at, 1, true, 12);
    add(f, type, "VL=" + line.lemma(left));
    f.add("VL=" + (left < 0 ? "none" : Tense.of(line.unit(left))));
    add(f, type, "VR=" + (right < 0 ? "none" : line.lemma(right)));
    int noun = AnchorFeatures.seek(line, at, -1, false, 9);
    add(f, type, "NL=" + line.lemma(noun));
  }

  private static void line(Features f, String type, Line line, Hints hints) {
    double best = 0;
    double sum = 0;
    String top = "none";
    for (int k = 0; k < hints.strengths().length; k++) {
      sum += hints.strengths()[k];
      if (hints.strengths()[k] > best) {
        best = hints.strengths()[k];
        top = hints.types().get(k);
      }
    }
    f.add("linetop=" + top.equals(type) + band(best));
    f.add("linesum", (float) Math.min(4, sum));
    f.add("linetop=" + top + type);
    int names = 0;
    int values = 0;
    for (Unit u : line.units()) {
      names += u.named() ? 1 : 0;
      values += u.valued() ? 1 : 0;
    }
    f.add("names=" + Math.min(names, 6));
    f.add("values=" + Math.min(values, 4));
    f.add("end=" + line.form(line.size() - 1));
    f.add("start=" + line.lemma(0));
    f.add("LK=" + type + line.sentence().kind());
  }
}
