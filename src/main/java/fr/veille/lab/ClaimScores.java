package fr.veille.lab;

import fr.veille.claim.Claim;
import fr.veille.claim.ClaimFinder;
import fr.veille.lab.ClaimTraining.Lesson;
import fr.veille.reading.Labelled;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores of the claims found in labelled articles, at a confidence and over all. */
public final class ClaimScores {
  private static final double[] THRESHOLDS = {0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8};

  private ClaimScores() {}

  /** Core and full figures at rising confidence, then the table by type of what is shown by default. */
  public static String table(ClaimFinder finder, List<Lesson> lessons) {
    Map<String, List<Claim>> found = new HashMap<>();
    for (Lesson l : lessons) {
      found.put(l.article().id(), finder.find(l.article(), l.sentences(), l.mentions()));
    }
    StringBuilder out = new StringBuilder();
    for (double threshold : THRESHOLDS) {
      Score score = score(lessons, found, threshold);
      Score.Counts core = score.claimsCore();
      Score.Counts full = score.claimsFull();
      out.append(
          String.format(
              Locale.ROOT,
              "confidence ≥ %.2f: core P %.3f R %.3f F1 %.3f, full F1 %.3f%n",
              threshold,
              core.precision(),
              core.recall(),
              core.f1(),
              full.f1()));
    }
    Score shown = score(lessons, found, ClaimFinder.SHOWN);
    String table = shown.table();
    return out + String.format(Locale.ROOT, "shown by default (≥ %s):%n", ClaimFinder.SHOWN) + table.substring(table.indexOf("claims, core"));
  }

  /** What is missed, spurious or half right among the claims shown by default. */
  public static List<String> errors(ClaimFinder finder, List<Lesson> lessons) {
    Map<String, List<Claim>> found = new HashMap<>();
    lessons.forEach(l -> found.put(l.article().id(), finder.find(l.article(), l.sentences(), l.mentions())));
    return score(lessons, found, ClaimFinder.SHOWN).errors().stream().filter(e -> e.startsWith("claim")).toList();
  }

  private static Score score(List<Lesson> lessons, Map<String, List<Claim>> found, double threshold) {
    Map<String, Labelled> predicted = new HashMap<>();
    found.forEach(
        (id, claims) ->
            lessons.stream()
                .filter(l -> l.article().id().equals(id))
                .findFirst()
                .ifPresent(
                    l -> {
                      List<Claim> shown = claims.stream().filter(c -> c.confidence() >= threshold).toList();
                      predicted.put(id, new Labelled(l.article(), null, List.of(), l.mentions(), shown));
                    }));
    List<Labelled> gold = lessons.stream().map(l -> new Labelled(l.article(), null, List.of(), l.mentions(), l.claims())).toList();
    return Score.of(gold, predicted);
  }
}
