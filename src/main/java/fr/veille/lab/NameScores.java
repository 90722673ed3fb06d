package fr.veille.lab;

import fr.veille.article.Article;
import fr.veille.entity.EntityFinder;
import fr.veille.entity.EntityType;
import fr.veille.entity.Mention;
import fr.veille.quantity.Quantity;
import fr.veille.reading.Labelled;
import fr.veille.text.Sentence;
import fr.veille.text.TextAnalyzer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores the finding and naming of entities on labelled articles, from the bare text on. */
public final class NameScores {
  private NameScores() {}

  /** The score table with the sums over the types that names have and that values have. */
  public static String table(List<Labelled> articles, TextAnalyzer analyzer, EntityFinder finder) {
    Map<String, Labelled> found = new HashMap<>();
    for (Labelled gold : articles) {
      found.put(gold.article().id(), read(gold.article(), analyzer, finder));
    }
    List<Labelled> noClaims =
        articles.stream().map(a -> new Labelled(a.article(), a.style(), a.sentences(), a.mentions(), List.of())).toList();
    Score score = Score.of(noClaims, found);
    StringBuilder out = new StringBuilder();
    row(out, "six name types", score, EntityType.COMPANY, EntityType.ORGANIZATION, EntityType.PERSON, EntityType.PLACE, EntityType.PRODUCT, EntityType.TECHNOLOGY);
    row(out, "four name types", score, EntityType.COMPANY, EntityType.ORGANIZATION, EntityType.PERSON, EntityType.PLACE);
    row(out, "values", score, EntityType.CHIP_NODE, EntityType.MONEY, EntityType.PERCENT, EntityType.QUANTITY, EntityType.DATE);
    score.table().lines().filter(line -> !line.startsWith("claims")).forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }

  private static void row(StringBuilder out, String name, Score score, EntityType... types) {
    Score.Counts counts = score.entities(types);
    out.append(
        String.format(
            Locale.ROOT, "%-28s P %.3f  R %.3f  F1 %.3f  (gold %d, found %d)%n",
            name, counts.precision(), counts.recall(), counts.f1(), counts.gold(), counts.found()));
  }

  private static Labelled read(Article article, TextAnalyzer analyzer, EntityFinder finder) {
    List<Sentence> sentences = analyzer.analyze(article.text());
    List<Quantity> quantities = NameTrainer.quantities(article);
    List<Mention> mentions = finder.find(article, sentences, quantities);
    return new Labelled(article, null, List.of(), mentions, List.of());
  }
}
