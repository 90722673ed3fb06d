package fr.veille.claim;

import fr.veille.article.Article;
import fr.veille.claim.ClaimModel.Question;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.quantity.Value;
import fr.veille.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The front door: an article with its sentences and mentions in, its claims out, each with a calibrated confidence. Thread-safe.
 *
 * <p>Amounts, names and lines are judged for the type of claim that hangs on them; the parties of the article compete for the subject and the
 * object; smaller models fill the other slots.
 */
public final class ClaimFinder {
  /** Confidence from which claims are shown unless all are asked for. */
  public static final double SHOWN = 0.39;

  /** Confidence below which a claim is not worth keeping: fewer than one in five is right there, and their slots would take half the time. */
  private static final double KEPT = 0.15;

  /** Claims to be expected of a line below which nothing is looked for in it: a quarter of the lines hold but one labelled claim in a hundred. */
  private static final double SILENT = 0.05;

  /** Likelihood from which an anchor is tried for a type of claim; what is less likely takes time and comes to nothing. */
  private static final double TYPE_FLOOR = 0.15;

  /** The same where the judge learns: it is to know what the unlikely looks like. */
  private static final double TYPE_LEARNT = 0.05;

  /** How likely, against the likeliest, another party must be to get a claim of its own. */
  private static final double ALSO = 0.5;

  /** The same for one that competes with it for the same claim. */
  private static final double OTHER = 0.15;

  private static final int MOST = 3;
  /** Likelihood from which a proposal is a lesson for the judge, be it right or wrong. */
  private static final double LEARNT = 0.01;
  private static final Signs SURE = new Signs(1, 1, 0, 1, 0, true, 0, 1, true);

  /** Of claims whose features nobody asks for: those of a book would fill the memory. */
  private static final Features UNHEARD = new Features();

  private final ClaimModel model;
  private final Frames frames;
  private final Lexicon lexicon;

  public ClaimFinder(ClaimModel model, Frames frames, Lexicon lexicon) {
    this.model = model;
    this.frames = frames;
    this.lexicon = lexicon;
  }

  /** Claims above a low floor, in text order; {@code mentions} are in text order too. */
  public List<Claim> find(Article article, List<Sentence> sentences, List<Mention> mentions) {
    return List.copyOf(judged(article, sentences, mentions, false).keySet());
  }

  /** The claims of {@link #find}, each with what its confidence was judged by: for training. */
  public Map<Claim, Features> judged(Article article, List<Sentence> sentences, List<Mention> mentions) {
    return judged(article, sentences, mentions, true);
  }

  private Map<Claim, Features> judged(Article article, List<Sentence> sentences, List<Mention> mentions, boolean learning) {
    Scene scene = Scene.of(article, sentences, mentions, frames, lexicon);
    Expectations expected = Expectations.of(scene, model.model(Question.LINE));
    Recent recent = new Recent();
    Map<Claim, Features> claims = new LinkedHashMap<>();
    for (Line line : scene.lines()) {
      if (line.size() == 0 || (expected.hints(line).sum() < SILENT && frames.added().isEmpty())) {
        continue;
      }
      Map<Claim, Features> here = claims(work(scene, line, expected, recent), learning);
      for (Claim c : Duplicates.without(List.copyOf(here.keySet()))) {
        claims.put(c, here.getOrDefault(c, UNHEARD));
      }
    }
    return claims;
  }

  /** What is at hand while the claims of one line are looked for. */
  private record Work(Scene scene, Line line, Expectations expected, Recent recent, Roles roles, Ranker subjects, Ranker objects, Ranker speakers) {}

  private Work work(Scene scene, Line line, Expectations expected, Recent recent) {
    return new Work(
        scene,
        line,
        expected,
        recent,
        new Roles(scene, line, recent),
        new Ranker(model.model(Question.SUBJECT)),
        new Ranker(model.model(Question.OBJECT)),
        new Ranker(model.model(Question.ATTRIBUTION)));
  }

  private Map<Claim, Features> claims(Work w, boolean learning) {
    List<Draft> drafts = drafts(w.scene(), w.line(), w.expected().hints(w.line()), learning ? TYPE_LEARNT : TYPE_FLOOR);
    drafts.sort(Comparator.comparingInt((Draft d) -> d.anchor().place()));
    Map<Claim, Features> claims = new LinkedHashMap<>();
    List<Draft> done = new ArrayList<>();
    for (Draft d : drafts) {
      List<Draft> parts = withSubjects(w, d);
      for (Draft part : parts) {
        if (!joined(part, done)) {
          done.add(part);
        }
      }
      if (!parts.isEmpty() && parts.getFirst().probability() > 0.3) {
        w.recent().add(w.line(), d.type(), parts.getFirst().subject());
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    for (Draft d : done) {
      withObjects(w, d, proposals);
    }
    judge(w, proposals, learning, claims);
    for (FrameClaims.Found found : FrameClaims.find(w.line(), frames.added(), w.recent())) {
      Draft d = new Draft(new Anchor(Anchor.Kind.LINE, w.line(), -1), found.type(), SURE, found.subject(), found.values());
      claims.put(claim(w, d, found.object(), found.confidence()), UNHEARD);
    }
    return claims;
  }

  private List<Draft> drafts(Scene scene, Line line, Hints hints, double floor) {
    List<Draft> drafts = new ArrayList<>();
    Set<String> origins = Origins.of(line);
    for (int u = 0; u < line.size(); u++) {
      Unit unit = line.unit(u);
      String name = unit.name();
      if (unit.valued() && !Conversions.at(line, u)) {
        add(drafts, new Anchor(Anchor.Kind.VALUE, line, u), Question.VALUE, scene, hints, floor);
      } else if (unit.named() && (name == null || !origins.contains(name))) {
        add(drafts, new Anchor(Anchor.Kind.NAME, line, u), Question.NAME, scene, hints, floor);
      }
    }
    Model rest = model.model(Question.REST);
    Features whole = LineFeatures.of(scene, line);
    hints.add(whole, "rest");
    double[] p = rest.probabilities(whole);
    for (int k = 0; k < p.length; k++) {
      if (p[k] > floor) {
        drafts.add(new Draft(new Anchor(Anchor.Kind.LINE, line, -1), rest.outcomes().get(k), signs(p, k, rest.outcomes().get(k), hints), "", List.of()));
      }
    }
    return drafts;
  }

  private void add(List<Draft> drafts, Anchor anchor, Question question, Scene scene, Hints hints, double floor) {
    Model types = model.model(question);
    double[] p = types.probabilities(AnchorFeatures.of(scene, anchor, hints));
    Value value = anchor.line().unit(anchor.unit()).value();
    List<Value> values = value == null ? List.of() : List.of(value);
    for (int k = 0; k < p.length; k++) {
      String type = types.outcomes().get(k);
      if (p[k] > floor && !type.equals(ClaimModel.NONE)) {
        drafts.add(new Draft(anchor, type, signs(p, k, type, hints), "", values));
      }
    }
  }

  private static Signs signs(double[] p, int k, String type, Hints hints) {
    int rank = 0;
    for (double other : p) {
      rank += other > p[k] ? 1 : 0;
    }
    int line = hints.types().indexOf(type);
    return new Signs(p[k], line < 0 ? 0 : hints.strengths()[line], rank, 1, 0, true, 0, 1, true);
  }

  private static List<Draft> withSubjects(Work w, Draft d) {
    Ranking ranking = w.subjects().rank(w.roles().subjects(d.anchor(), d.type(), objectName(d.anchor())));
    List<Draft> list = new ArrayList<>();
    int rank = 0;
    for (Ranking.Place place : ranking.places()) {
      boolean here = here(w.scene(), d, place.name());
      boolean joint = !list.isEmpty() && here && Coordination.between(d.anchor().line(), list.getFirst().subject(), place.name());
      if (joint || (rank < MOST && place.probability() >= OTHER * ranking.first())) {
        list.add(d.with(place.name(), d.signs().of(place.probability(), ranking.rival(place), here, joint ? Signs.JOINT : rank)));
      }
      rank++;
    }
    return list;
  }

  private static boolean here(Scene scene, Draft d, String name) {
    return scene.named(d.anchor().line().index()).stream().anyMatch(p -> p.name().equals(name));
  }

  private static @Nullable String objectName(Anchor anchor) {
    if (anchor.kind() != Anchor.Kind.NAME) {
      return null;
    }
    Mention m = anchor.line().unit(anchor.unit()).mention();
    return m == null ? null : m.name();
  }

  /** Whether a value goes into a draft that holds its sister already: a result's amount and its growth. */
  private boolean joined(Draft d, List<Draft> done) {
    if (d.anchor().kind() != Anchor.Kind.VALUE) {
      return false;
    }
    for (int i = 0; i < done.size(); i++) {
      Draft other = done.get(i);
      if (other.anchor().kind() == Anchor.Kind.VALUE
          && other.type().equals(d.type())
          && other.subject().equals(d.subject())
          && other.values().stream().noneMatch(v -> v.getClass() == d.values().getFirst().getClass())) {
        Model join = model.model(Question.JOIN);
        Features f = SlotFeatures.join(d.anchor().line(), other.anchor().unit(), d.anchor().unit(), d.type());
        if (join.best(f).equals("join")) {
          done.set(i, merge(other, d));
          return true;
        }
      }
    }
    return false;
  }

  private static Draft merge(Draft a, Draft b) {
    Draft main = order(a) <= order(b) ? a : b;
    List<Value> values = new ArrayList<>(a.values());
    values.addAll(b.values());
    return new Draft(main.anchor(), main.type(), main.signs(), main.subject(), values);
  }

  private static int order(Draft d) {
    return switch (d.values().getFirst()) {
      case Value.Money m -> 0;
      case Value.Node n -> 1;
      case Value.Percent p -> 2;
      case Value.Measure m -> 3;
      case Value.Period p -> 4;
    };
  }

  private static void withObjects(Work w, Draft d, List<Proposal> proposals) {
    String known = objectName(d.anchor());
    if (known != null || !Slots.hasObject(d.type())) {
      proposals.add(new Proposal(d, known));
      return;
    }
    Ranking ranking = w.objects().rank(w.roles().objects(d.anchor(), d.type(), d.subject()));
    boolean counts = d.anchor().kind() == Anchor.Kind.LINE && !d.type().equals(ClaimType.STATEMENT.label());
    String first = ranking.places().getFirst().name();
    for (Ranking.Place place : ranking.likeliest(counts ? OTHER : ALSO)) {
      String object = place.name().equals(ClaimModel.NONE) ? null : place.name();
      if (counts || place.name().equals(first) || (object != null && Coordination.between(d.anchor().line(), first, object))) {
        Draft whole = counts ? d.with(d.subject(), d.signs().withObject(place.probability(), place.name().equals(first))) : d;
        proposals.add(new Proposal(whole, object));
      }
    }
  }

  private void judge(Work w, List<Proposal> proposals, boolean learning, Map<Claim, Features> claims) {
    Model judge = model.models().get(Question.CONFIDENCE);
    List<Judged> judged = new ArrayList<>();
    for (Proposal p : proposals) {
      Features f = JudgeFeatures.of(w.scene(), p, proposals, w.expected(), w.recent());
      double raw = judge == null ? p.draft().probability() : judge.probabilities(f)[0];
      judged.add(new Judged(p, f, raw, model.calibration().of(raw)));
    }
    judged.sort(Comparator.comparingDouble((Judged j) -> -j.raw()));
    List<Proposal> chosen = new ArrayList<>();
    for (Judged j : judged) {
      if (learning ? j.raw() >= LEARNT : j.confidence() >= KEPT && chosen.stream().noneMatch(c -> c.excludes(j.proposal()))) {
        chosen.add(j.proposal());
        claims.put(claim(w, j.proposal().draft(), j.proposal().object(), j.confidence()), learning ? j.features() : UNHEARD);
      }
    }
  }

  private record Judged(Proposal proposal, Features features, double raw, double confidence) {}

  private Claim claim(Work w, Draft d, @Nullable String object, double confidence) {
    Scene scene = w.scene();
    Features f = SlotFeatures.qualifier(scene, d.anchor(), d.type());
    String type = d.type();
    return new Claim(
        type,
        d.subject(),
        object,
        value(d, Value.Money.class),
        value(d, Value.Percent.class),
        value(d, Value.Measure.class),
        value(d, Value.Node.class),
        date(scene, d),
        type.equals("chip_node") ? model.model(Question.STAGE).best(f) : null,
        Slots.hasDirection(type) ? some(model.model(Question.DIRECTION).best(f)) : null,
        Slots.hasMeasure(type) ? some(model.model(Question.MEASURE).best(f)) : null,
        type.equals("funding") ? round(scene, d.anchor(), f) : null,
        type.equals("leadership") ? RoleTitles.near(d.anchor().line(), d.anchor().place(), scene.article().text()) : null,
        Modality.valueOf(model.model(Question.MODALITY).best(f).toUpperCase(Locale.ROOT)),
        Polarity.valueOf(model.model(Question.POLARITY).best(f).toUpperCase(Locale.ROOT)),
        speaker(w, d),
        d.anchor().line().span(),
        confidence);
  }

  private @Nullable String round(Scene scene, Anchor anchor, Features f) {
    String lettered = Rounds.lettered(anchor.line(), anchor.line().unit(anchor.place()).span().start(), scene.article().text());
    return lettered != null ? lettered : some(model.model(Question.ROUND).best(f));
  }

  private static @Nullable String speaker(Work w, Draft d) {
    if (d.type().equals(ClaimType.STATEMENT.label())) {
      return d.subject();
    }
    return some(w.speakers().rank(w.roles().speakers(d.type(), d.subject())).likeliest(1).getFirst().name());
  }

  private static <V extends Value> @Nullable V value(Draft d, Class<V> kind) {
    return d.values().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
  }

  private Value.@Nullable Period date(Scene scene, Draft d) {
    List<Integer> dates = SlotFeatures.dates(d.anchor().line());
    Model ranker = model.model(Question.DATE);
    Value.Period best = null;
    double bestScore = dates.isEmpty() ? 0 : ranker.scores(SlotFeatures.date(scene, d.anchor(), d.type(), -1))[0];
    for (int u : dates) {
      double score = ranker.scores(SlotFeatures.date(scene, d.anchor(), d.type(), u))[0];
      if (score > bestScore && d.anchor().line().unit(u).value() instanceof Value.Period period) {
        bestScore = score;
        best = period;
      }
    }
    return best;
  }

  private static @Nullable String some(String outcome) {
    return outcome.equals(ClaimModel.NONE) ? null : outcome;
  }
}
