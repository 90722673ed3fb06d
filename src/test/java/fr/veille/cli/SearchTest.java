package fr.veille.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.article.Article;
import fr.veille.entity.EntityType;
import fr.veille.entity.Mention;
import fr.veille.index.ArticleIndex;
import fr.veille.index.ArticleWriter;
import fr.veille.reading.Labelled;
import fr.veille.reading.Reading;
import fr.veille.reading.Records;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks an index of the labelled development articles through the command line. */
class SearchTest {
  private static final Path LABELLED = Path.of("corpus", "labelled", "dev");

  @TempDir static Path labelled = Path.of(".");
  @TempDir Path folder;
  private Path index = Path.of(".");

  @BeforeEach
  void copy() throws IOException {
    index = Files.createDirectory(folder.resolve("index"));
    try (var files = Files.list(labelled)) {
      for (Path file : files.toList()) {
        Files.copy(file, index.resolve(file.getFileName().toString()));
      }
    }
  }

  @BeforeAll
  static void fill() throws IOException {
    try (ArticleWriter writer = ArticleIndex.at(labelled).writer()) {
      for (String file : List.of("puces.jsonl", "levees.jsonl")) {
        for (String line : Files.readAllLines(LABELLED.resolve(file))) {
          Labelled labelled = Records.parse(line);
          writer.put(new Reading(labelled.article(), List.of(), labelled.mentions(), labelled.claims()), "1", file);
        }
      }
      writer.commit();
    }
  }

  private Run veille(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(1, List.of("--index", index.toString()));
    return Run.of(all.toArray(String[]::new));
  }

  private void add(String id, String text) {
    try (ArticleWriter writer = ArticleIndex.at(index).writer()) {
      int at = text.indexOf("Pékin");
      List<Mention> mentions = at < 0 ? List.of() : List.of(Mention.named(new fr.veille.Span(at, at + 5), EntityType.PLACE, "Pékin", "Chine", "essai"));
      writer.put(new Reading(Article.of(id, null, text), List.of(), mentions, List.of()), "1", id);
      writer.commit();
    }
  }

  @Test
  void findsTheSameForEveryWritingOfAnElision() {
    add("x1", "L’IA avance, mais l'IA coûte.");
    Run plain = veille("search", "IA", "--format", "csv");
    assertEquals(ExitCode.FOUND, plain.code());
    for (String writing : List.of("l'IA", "L’IA", "l’ia", "ÏA")) {
      assertEquals(plain.out(), veille("search", writing, "--format", "csv").out(), writing);
    }
    assertTrue(veille("search", "IA", "id:x1").out().contains("L’**IA** avance, mais l'**IA** coûte."));
  }

  @Test
  void exitsAsGrepDoes() {
    assertEquals(0, veille("search", "TSMC").code());
    assertEquals(1, veille("search", "xyzzy").code());
    assertEquals(2, veille("search", "montant>=beaucoup").code());
    assertEquals(2, Veille.run(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), "search", "TSMC", "--index", folder.resolve("none").toString()));
  }

  @Test
  void saysWhichPartOfTheQueryExcludedEverything() {
    Run run = veille("claims", "type:funding", "entité:Xyzzy");
    assertEquals(ExitCode.NOTHING, run.code());
    assertTrue(run.err().contains("no claim has « entité Xyzzy »"), run.err());
    Run typo = veille("claims", "--entity", "Nvida");
    assertTrue(typo.err().contains("did you mean Nvidia"), typo.err());
  }

  @Test
  void showsTheQueryWithACaretUnderAMistake() {
    Run run = veille("search", "TSMC montat>3");
    assertTrue(run.err().startsWith("TSMC montat>3\n     ^\nunknown field"), run.err());
  }

  @Test
  void countsAndPages() {
    int all = Integer.parseInt(veille("claims", "--count").out().strip());
    assertTrue(all > 20);
    assertEquals(all + 1, veille("claims", "--format", "csv").out().lines().count());
    List<String> first = veille("claims", "--format", "csv", "--limit", "5").out().lines().toList();
    List<String> second = veille("claims", "--format", "csv", "--limit", "5", "--offset", "5").out().lines().toList();
    assertEquals(6, first.size());
    assertTrue(first.subList(1, 6).stream().noneMatch(second::contains));
  }

  @Test
  void asksClaimsAndArticlesInOneLanguage() {
    long claims = Long.parseLong(veille("claims", "--count", "type:funding montant>=10M€").out().strip());
    long articles = Long.parseLong(veille("search", "--count", "type:funding montant>=10M€").out().strip());
    assertTrue(articles >= 1 && articles <= claims, claims + " claims, " + articles + " articles");
  }

  @Test
  void answersPlainQueriesQuicklyAsItAnswersAll() {
    // An option that the quick way does not know leads through picocli.
    for (String query : List.of("puces", "type:funding", "xyzzy", "montant>=beaucoup", "--since=2025 levée")) {
      for (String command : List.of("search", "claims")) {
        List<String> words = List.of(query.split(" "));
        List<String> quick = new ArrayList<>(List.of(command));
        quick.addAll(words);
        List<String> slow = new ArrayList<>(quick);
        slow.add("--sort=relevance");
        assertEquals(veille(slow.toArray(String[]::new)), veille(quick.toArray(String[]::new)), query);
      }
    }
  }

  @Test
  void countsFacets() {
    String facets = veille("search", "--facets").out();
    assertTrue(facets.contains("types : ") && facets.contains("années : 20"), facets);
  }

  @Test
  void answersABatchOfQuestionsAsATrecRun() throws IOException {
    Path batch = folder.resolve("questions.tsv");
    Files.writeString(batch, "q1\tQui fabrique des puces ?\nq2\tmilliards : \"l’entreprise\nq3\txyzzy\n");
    Run run = veille("search", "--batch", batch.toString(), "--format", "trec", "--limit", "3");
    assertEquals(ExitCode.FOUND, run.code());
    assertTrue(run.out().lines().allMatch(l -> l.matches("q[12] Q0 \\S+ [1-3] \\d+\\.\\d+ veille")), run.out());
    assertEquals(6, run.out().lines().count());
  }

  @Test
  void tellsAWatchOnlyWhatIsNew() {
    assertEquals(0, veille("search", "embargo OU Pékin", "--save", "chine").code());
    assertEquals(1, veille("search", "--saved", "chine", "--new-since-last").code());
    add("new", "Pékin répond.");
    Run watch = veille("search", "--saved", "chine", "--new-since-last", "--format", "csv");
    assertEquals(0, watch.code());
    assertEquals(2, watch.out().lines().count(), watch.out());
    assertEquals(1, veille("search", "--saved", "chine", "--new-since-last").code());
  }

  @Test
  void showsTheStateOfTheIndex() {
    Run run = veille("status");
    assertEquals(0, run.code());
    for (String line : Map.of("articles", "articles: ", "claims", "claims: ", "failures", "failures: 0").values()) {
      assertTrue(run.out().contains(line), run.out());
    }
  }
}
