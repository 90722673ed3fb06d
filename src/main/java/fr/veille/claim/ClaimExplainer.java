package fr.veille.claim;

import fr.veille.article.Article;
import fr.veille.claim.ClaimModel.Question;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Says, for people, why claims were found in a text and why others were not. */
public final class ClaimExplainer {
  private static final int REASONS = 6;
  private static final int RIVALS = 3;
  private static final double WORTH_TELLING = 0.03;

  private final ClaimModel model;
  private final Frames frames;
  private final Lexicon lexicon;

  public ClaimExplainer(ClaimModel model, Frames frames, Lexicon lexicon) {
    this.model = model;
    this.frames = frames;
    this.lexicon = lexicon;
  }

  /** One line of text after another: triggers, then each anchor with its types and its subjects, then what came of it. */
  public List<String> explain(Article article, List<Sentence> sentences, List<Mention> mentions) {
    List<String> out = new ArrayList<>();
    Scene scene = Scene.of(article, sentences, mentions, frames, lexicon);
    Expectations expected = Expectations.of(scene, model.model(Question.LINE));
    Recent recent = new Recent();
    for (Line line : scene.lines()) {
      out.add("« " + line.span().of(article.text()) + " »");
      triggers(out, line);
      Hints hints = expected.hints(line);
      for (int u = 0; u < line.size(); u++) {
        if (line.unit(u).valued()) {
          anchor(out, scene, new Anchor(Anchor.Kind.VALUE, line, u), Question.VALUE, hints, recent);
        } else if (line.unit(u).named()) {
          anchor(out, scene, new Anchor(Anchor.Kind.NAME, line, u), Question.NAME, hints, recent);
        }
      }
      Features rest = LineFeatures.of(scene, line);
      hints.add(rest, "rest");
      types(out, scene, new Anchor(Anchor.Kind.LINE, line, -1), Question.REST, rest, recent);
    }
    outcome(out, new ClaimFinder(model, frames, lexicon).find(article, sentences, mentions));
    return out;
  }

  private static void triggers(List<String> out, Line line) {
    for (Frames.Match m : line.matches()) {
      out.add("  trigger « %s » speaks for %s (%s)".formatted(String.join(" ", m.trigger().words()), m.label(), m.frame().source()));
    }
  }

  private void anchor(List<String> out, Scene scene, Anchor anchor, Question question, Hints hints, Recent recent) {
    types(out, scene, anchor, question, AnchorFeatures.of(scene, anchor, hints), recent);
  }

  private void types(List<String> out, Scene scene, Anchor anchor, Question question, Features f, Recent recent) {
    Model judge = model.model(question);
    double[] p = judge.probabilities(f);
    String what = anchor.unit() < 0 ? "the line itself" : "« " + anchor.line().unit(anchor.unit()).form() + " »";
    List<Integer> likely =
        IntStream.range(0, p.length)
            .filter(k -> p[k] >= WORTH_TELLING && !judge.outcomes().get(k).equals(ClaimModel.NONE))
            .boxed()
            .sorted((a, b) -> Double.compare(p[b], p[a]))
            .limit(RIVALS)
            .toList();
    if (likely.isEmpty()) {
      out.add("  " + what + " carries no claim");
      return;
    }
    for (int k : likely) {
      out.add(String.format(Locale.ROOT, "  %s carries %s: %.2f, by %s", what, judge.outcomes().get(k), p[k], judge.reasons(f, k, REASONS)));
    }
    subjects(out, scene, anchor, judge.outcomes().get(likely.getFirst()), recent);
  }

  private void subjects(List<String> out, Scene scene, Anchor anchor, String type, Recent recent) {
    Map<String, Features> candidates = new Roles(scene, anchor.line(), recent).subjects(anchor, type, null);
    Model ranker = model.model(Question.SUBJECT);
    new Ranker(ranker).rank(candidates).places().stream()
        .limit(RIVALS)
        .forEach(
            place -> {
              Features f = candidates.getOrDefault(place.name(), new Features());
              out.add(String.format(Locale.ROOT, "    of %s: %.2f, by %s", place.name(), place.probability(), ranker.reasons(f, 0, REASONS)));
            });
  }

  private static void outcome(List<String> out, List<Claim> claims) {
    if (claims.isEmpty()) {
      out.add("no claim: no anchor, type and subject are likely enough together");
    }
    for (Claim c : claims) {
      String object = c.object() == null ? "" : " → " + c.object();
      String shown = c.confidence() >= ClaimFinder.SHOWN ? "shown" : "not shown: under " + ClaimFinder.SHOWN;
      out.add(String.format(Locale.ROOT, "%s: %s%s, confidence %.2f, %s", c.type(), c.subject(), object, c.confidence(), shown));
    }
  }
}
