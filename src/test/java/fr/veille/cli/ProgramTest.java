package fr.veille.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.reading.Labelled;
import fr.veille.reading.Records;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program from its command line to what it prints, on a few of the sample articles. */
class ProgramTest {
  private static final Path SAMPLES = Path.of(System.getProperty("veille.home"), "corpus", "articles");

  @TempDir private Path folder;
  private Path articles;
  private String index;
  private String out = "";
  private String err = "";

  @BeforeEach
  void copySamples() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    index = folder.resolve("index").toString();
    for (String name : List.of("tsmc-arizona-rallonge.md", "openai-quarante-milliards.md", "smic-le-mur-des-7-nanometres.md")) {
      Files.copy(SAMPLES.resolve(name), articles.resolve(name));
    }
  }

  @Test
  void ingestingTwiceDoesNothingTheSecondTime() throws IOException {
    assertEquals(0, run("ingest", articles.toString(), "--index", index));
    assertTrue(out.startsWith("3 articles read, 0 unchanged"), out);
    assertEquals(0, run("ingest", articles.toString(), "--index", index));
    assertTrue(out.startsWith("0 articles read, 3 unchanged"), out);
    Files.writeString(articles.resolve("tsmc-arizona-rallonge.md"), "TSMC investit 5 milliards de dollars à Dresde.");
    Files.delete(articles.resolve("openai-quarante-milliards.md"));
    assertEquals(0, run("ingest", articles.toString(), "--prune", "--index", index));
    assertTrue(out.startsWith("1 articles read, 1 unchanged, 1 removed"), out);
  }

  @Test
  void aBadFileIsNamedAndTheRestIsStored() throws IOException {
    Files.writeString(articles.resolve("cassé.pdf"), "%PDF-1.7 not one");
    assertEquals(0, run("ingest", articles.toString(), "--index", index));
    assertTrue(out.contains("3 articles read") && out.contains("1 failures"), out);
    assertTrue(err.contains("cassé.pdf") && err.contains("broken PDF"), err);
  }

  @Test
  void aDossierShowsClaimsWithTheirEvidence() {
    assertEquals(0, run("ingest", articles.toString(), "--index", index));
    assertEquals(0, run("dossier", "TSMC", "--index", index));
    assertTrue(out.startsWith("TSMC – ") && out.contains("« "), out);
    assertEquals(0, run("dossier", "tsmc", "--format", "json", "--index", index));
    assertTrue(out.contains("\"entity\" : \"TSMC\""), out);
  }

  @Test
  void anUnknownEntityGetsASuggestion() {
    run("ingest", articles.toString(), "--index", index);
    assertEquals(1, run("dossier", "TSCM", "--index", index));
    assertTrue(err.contains("Did you mean") && err.contains("« TSMC »"), err);
  }

  @Test
  void anEmptyIndexSaysHowToFillIt() {
    assertEquals(2, run("dossier", "TSMC", "--index", index));
    assertTrue(err.contains("veille ingest"), err);
  }

  @Test
  void articlesAboutIaAreFoundHoweverItIsWritten() {
    run("ingest", SAMPLES.toString(), "--index", index, "--no-analysis");
    assertEquals(0, run("search", "IA", "--index", index, "--count"));
    String count = out;
    for (String spelling : List.of("l'IA", "L’IA", "l’ia", "d’IA")) {
      assertEquals(0, run("search", spelling, "--index", index, "--count"));
      assertEquals(count, out, spelling);
    }
  }

  @Test
  void extractPrintsARecordAnArticleWithExactOffsets() throws IOException {
    Path file = Files.writeString(folder.resolve("un.txt"), "\ufeffL’État paie.\nTSMC a investi 46 milliards d’euros à Dresde en 2024.\n");
    assertEquals(0, run("extract", file.toString(), "--format", "jsonl"));
    Labelled record = Records.parse(out.strip());
    assertEquals(file.toString(), record.article().id());
    assertTrue(record.mentions().stream().anyMatch(m -> m.text().equals("46 milliards d’euros")), out);
    record.mentions().forEach(m -> assertEquals(m.text(), m.span().of(record.article().text())));
    assertTrue(record.claims().stream().allMatch(c -> c.evidence().end() <= record.article().text().length()), out);
  }

  @Test
  void extractOfNothingReadableIsAnError() {
    assertEquals(2, run("extract", folder.resolve("nowhere.txt").toString()));
    assertTrue(err.contains("there is no such file"), err);
  }

  @Test
  void wrongUsageExplainsItself() {
    assertEquals(2, run("ingset", "x"));
    assertTrue(err.contains("ingest"), err);
  }

  private int run(String... args) {
    StringWriter o = new StringWriter();
    StringWriter e = new StringWriter();
    int code = Veille.run(new PrintWriter(o), new PrintWriter(e), args);
    out = o.toString();
    err = e.toString();
    return code;
  }
}
