package fr.veille.cli;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.claim.Claim;
import fr.veille.reading.Labelled;
import fr.veille.reading.Reading;
import fr.veille.reading.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Many articles for measuring, drawn with a fixed seed from the sentences and claims of the labelled ones. */
final class GeneratedArticles {
  private static final int SENTENCES = 14;

  /** A sentence with a claim on it. */
  private record Evidence(String sentence, Claim claim) {}

  private final List<String> sentences = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Random random = new Random(20_250_314);

  GeneratedArticles(Path labelled) throws IOException {
    try (var files = Files.list(labelled)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          take(Records.parse(line));
        }
      }
    }
    if (sentences.isEmpty() || evidence.isEmpty()) {
      throw new IllegalArgumentException("no labelled articles in " + labelled);
    }
  }

  private void take(Labelled labelled) {
    Article article = labelled.article();
    titles.add(article.title() == null ? article.id() : article.title());
    article.text().lines().filter(l -> l.length() > 40).forEach(sentences::add);
    labelled.claims().forEach(c -> evidence.add(new Evidence(c.evidence().of(article.text()), c)));
  }

  /** The next article, with two claims where asked for. */
  Reading next(int number, boolean withClaims) {
    StringBuilder text = new StringBuilder();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      if (withClaims && i < 2) {
        Evidence each = evidence.get(random.nextInt(evidence.size()));
        claims.add(moved(each.claim(), new Span(text.length(), text.length() + each.sentence().length())));
        text.append(each.sentence());
      } else {
        text.append(sentences.get(random.nextInt(sentences.size())));
      }
      text.append('\n');
    }
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000));
    String title = titles.get(random.nextInt(titles.size()));
    Article article = new Article("g" + number, "s" + number % 17 + ".example", title, List.of(), day, "fr", null, null, false, text.toString());
    return new Reading(article, List.of(), List.of(), claims);
  }

  private static Claim moved(Claim c, Span span) {
    return new Claim(
        c.type(), c.subject(), c.object(), c.money(), c.percent(), c.quantity(), c.node(), c.date(), c.stage(), c.direction(), c.measure(), c.round(), c.role(),
        c.modality(), c.polarity(), c.attribution(), span, c.confidence());
  }
}
