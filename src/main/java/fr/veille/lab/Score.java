package fr.veille.lab;

import fr.veille.Span;
import fr.veille.claim.Claim;
import fr.veille.entity.EntityType;
import fr.veille.entity.Mention;
import fr.veille.reading.Labelled;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores what was found in articles against what is labelled there.
 *
 * <p>Articles are paired by id. Spans are compared in counts of non-blank characters, so that a change of white space alone costs nothing. Entities:
 * exact span and type. Values and names: of the entities found. Claims, core: type, subject and main value (money, else node, percent, quantity, else
 * object) agree and the evidence overlaps; full: every other slot of the labelled claim agrees as well.
 */
public final class Score {
  private final Map<String, Counts> entities = new TreeMap<>();
  private final Map<String, Counts> claims = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private int articles;
  private int fullClaims;
  private int valuesRight;
  private int values;
  private int namesRight;
  private int names;

  private Score() {}

  /**
   * Scores all labelled articles; one without a prediction counts as empty.
   *
   * @param predicted by article id
   */
  public static Score of(List<Labelled> gold, Map<String, Labelled> predicted) {
    Score score = new Score();
    for (Labelled g : gold) {
      Labelled p = predicted.get(g.article().id());
      score.add(g, p != null ? p : new Labelled(g.article(), null, List.of(), List.of(), List.of()));
    }
    return score;
  }

  /** Precision, recall and F1 over the entity types given. */
  public Counts entities(EntityType... types) {
    Counts sum = new Counts();
    for (EntityType t : types.length == 0 ? EntityType.values() : types) {
      sum.add(entities.getOrDefault(t.label(), new Counts()));
    }
    return sum;
  }

  public Counts claimsCore() {
    Counts sum = new Counts();
    claims.values().forEach(sum::add);
    return sum;
  }

  public Counts claimsFull() {
    Counts core = claimsCore();
    return new Counts(fullClaims, core.found() - fullClaims, core.gold() - fullClaims);
  }

  /** Core counts by claim type. */
  public Map<String, Counts> claimsByType() {
    return Map.copyOf(claims);
  }

  /** A line for each thing missed, spurious or half right, in article order. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** The figures as a table for people. */
  public String table() {
    StringBuilder out = new StringBuilder();
    out.append(articles).append(" articles\n");
    row(out, "entities", entities());
    entities.forEach((type, c) -> row(out, "  " + type, c));
    out.append(String.format(Locale.ROOT, "%-28s %d/%d%n", "values of entities found", valuesRight, values));
    out.append(String.format(Locale.ROOT, "%-28s %d/%d%n", "canonical names", namesRight, names));
    row(out, "claims, core", claimsCore());
    row(out, "claims, full", claimsFull());
    claims.forEach((type, c) -> row(out, "  " + type, c));
    return out.toString();
  }

  private static void row(StringBuilder out, String name, Counts c) {
    out.append(
        String.format(
            Locale.ROOT, "%-28s P %s  R %s  F1 %s  (gold %d, found %d)%n", name, figure(c.precision()), figure(c.recall()), figure(c.f1()), c.gold(), c.found()));
  }

  // The reference scorer rounds to four places before it prints three; only the same two steps give the same table.
  private static String figure(double share) {
    return new BigDecimal(Math.round(share * 1e4) / 1e4).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private void add(Labelled gold, Labelled predicted) {
    articles++;
    DenseOffsets goldOffsets = new DenseOffsets(gold.article().text());
    DenseOffsets foundOffsets = new DenseOffsets(predicted.article().text());
    addEntities(gold, goldOffsets, predicted, foundOffsets);
    addClaims(gold, goldOffsets, predicted, foundOffsets);
  }

  private void addEntities(Labelled gold, DenseOffsets goldOffsets, Labelled predicted, DenseOffsets foundOffsets) {
    String id = gold.article().id();
    Map<Place, Mention> expected = places(gold.mentions(), goldOffsets);
    Map<Place, Mention> found = places(predicted.mentions(), foundOffsets);
    expected.forEach(
        (place, g) -> {
          Mention f = found.get(place);
          Counts counts = entities.computeIfAbsent(place.type().label(), t -> new Counts());
          if (f == null) {
            counts.missed++;
            errors.add("entity missed " + id + " " + place.type().label() + " «" + g.text() + "»");
          } else {
            counts.right++;
            compare(id, g, f);
          }
        });
    found.forEach(
        (place, f) -> {
          if (!expected.containsKey(place)) {
            entities.computeIfAbsent(place.type().label(), t -> new Counts()).spurious++;
            errors.add("entity spurious " + id + " " + place.type().label() + " «" + f.text() + "»");
          }
        });
  }

  private void compare(String id, Mention gold, Mention found) {
    if (gold.value() != null) {
      values++;
      if (Agreement.value(gold.value(), found.value())) {
        valuesRight++;
      } else {
        errors.add("value " + id + " «" + gold.text() + "» gold " + gold.value() + " got " + found.value());
      }
    }
    if (gold.name() != null && !gold.name().isEmpty()) {
      names++;
      if (Names.same(gold.name(), found.name())) {
        namesRight++;
      } else {
        errors.add("name  " + id + " «" + gold.text() + "» gold " + gold.name() + " got " + found.name());
      }
    }
  }

  private void addClaims(Labelled gold, DenseOffsets goldOffsets, Labelled predicted, DenseOffsets foundOffsets) {
    String id = gold.article().id();
    List<Claim> left = new ArrayList<>(predicted.claims());
    for (Claim g : gold.claims().stream().sorted(Comparator.comparingInt((Claim c) -> c.evidence().start())).toList()) {
      Span evidence = goldOffsets.dense(g.evidence());
      List<Claim> hits = left.stream().filter(f -> Agreement.core(g, f) && evidence.overlaps(foundOffsets.dense(f.evidence()))).toList();
      Counts counts = claims.computeIfAbsent(g.type(), t -> new Counts());
      if (hits.isEmpty()) {
        counts.missed++;
        errors.add("claim missed " + id + " " + ClaimLine.of(g));
        continue;
      }
      Claim best = hits.stream().filter(f -> Agreement.full(g, f)).findFirst().orElse(hits.getFirst());
      left.remove(best);
      counts.right++;
      if (Agreement.full(g, best)) {
        fullClaims++;
      } else {
        errors.add("claim not full " + id + " gold " + ClaimLine.of(g) + " got " + ClaimLine.of(best));
      }
    }
    for (Claim f : left) {
      claims.computeIfAbsent(f.type(), t -> new Counts()).spurious++;
      errors.add("claim spurious " + id + " " + ClaimLine.of(f));
    }
  }

  private static Map<Place, Mention> places(List<Mention> mentions, DenseOffsets offsets) {
    Map<Place, Mention> places = LinkedHashMap.newLinkedHashMap(mentions.size());
    mentions.forEach(m -> places.put(new Place(offsets.dense(m.span()), m.type()), m));
    return places;
  }

  private record Place(Span span, EntityType type) {}

  /** Counts of right, spurious and missed, and the figures that follow from them. */
  public static final class Counts {
    private int right;
    private int spurious;
    private int missed;

    Counts() {}

    public Counts(int right, int spurious, int missed) {
      this.right = right;
      this.spurious = spurious;
      this.missed = missed;
    }

    void add(Counts other) {
      right += other.right;
      spurious += other.spurious;
      missed += other.missed;
    }

    public int gold() {
      return right + missed;
    }

    public int found() {
      return right + spurious;
    }

    public double precision() {
      return found() == 0 ? 0 : (double) right / found();
    }

    public double recall() {
      return gold() == 0 ? 0 : (double) right / gold();
    }

    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }
}
