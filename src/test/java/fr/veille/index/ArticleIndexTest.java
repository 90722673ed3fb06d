package fr.veille.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.entity.EntityType;
import fr.veille.reading.Labelled;
import fr.veille.reading.Reading;
import fr.veille.reading.Records;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {
  @TempDir Path folder;
  private ArticleIndex index = ArticleIndex.at(Path.of("."));

  @BeforeEach
  void open() {
    index = ArticleIndex.at(folder.resolve("index"));
  }

  @Test
  void showsAnArticleOnlyAfterTheCommit() {
    try (ArticleWriter writer = index.writer()) {
      writer.put(Readings.article("a", "2025-01-02", "Nvidia investit.").reading(), "1", "a.md");
      writer.commit();
      writer.put(Readings.article("b", "2025-01-02", "Nvidia investit encore.").reading(), "1", "b.md");
      assertEquals(List.of("a"), ids("Nvidia"));
      writer.commit();
      assertEquals(2, ids("Nvidia").size());
    }
  }

  @Test
  void takesBackWhatWasNeverCommitted() {
    try (ArticleWriter writer = index.writer()) {
      writer.put(Readings.article("a", "2025-01-02", "Nvidia investit.").reading(), "1", "a.md");
      writer.commit();
      writer.remove("a");
    }
    assertEquals(List.of("a"), ids("Nvidia"));
  }

  @Test
  void replacesAnArticleAndItsClaimsTogether() {
    try (ArticleWriter writer = index.writer()) {
      writer.put(Readings.article("a", "2025-01-02", "TSMC grave en 3 nm.").claim("chip_node", "TSMC", null, Readings.node(3)).reading(), "1", "a.md");
      writer.commit();
      writer.put(Readings.article("a", "2025-01-02", "Intel grave en 7 nm.").claim("chip_node", "Intel", null, Readings.node(7)).reading(), "2", "a.md");
      writer.commit();
    }
    try (ArticleSearcher searcher = index.searcher()) {
      assertEquals(0, searcher.countArticles(SearchRequest.of("TSMC")));
      List<StoredClaim> claims = searcher.claims(SearchRequest.of("")).hits();
      assertEquals(List.of("Intel"), claims.stream().map(c -> c.claim().subject()).toList());
      assertEquals("Intel grave en 7 nm.", claims.getFirst().evidence());
    }
  }

  @Test
  void knowsWhatIsUnchangedAndWhereItCameFrom() {
    try (ArticleWriter writer = index.writer()) {
      writer.put(Readings.article("a", "2025-01-02", "Texte.").reading(), "hash", "dir/a.md");
      writer.commit();
    }
    try (ArticleWriter writer = index.writer()) {
      assertTrue(writer.unchanged("a", "hash"));
      assertFalse(writer.unchanged("a", "other"));
      assertFalse(writer.unchanged("b", "hash"));
      assertEquals(Map.of("a", "dir/a.md"), writer.origins());
    }
  }

  @Test
  void tellsASecondWriterWhoHoldsTheIndex() {
    try (ArticleWriter first = index.writer()) {
      first.commit();
      IndexException e = assertThrows(IndexException.class, index::writer);
      assertEquals(IndexException.Trouble.LOCKED, e.trouble());
      assertTrue(String.valueOf(e.getMessage()).contains("process " + ProcessHandle.current().pid()), e.getMessage());
    }
  }

  @Test
  void letsASecondWriterWaitForTheFirst() {
    ArticleWriter first = index.writer();
    first.put(Readings.article("a", "2025-01-02", "Nvidia investit.").reading(), "1", "a.md");
    Thread closing =
        Thread.ofPlatform()
            .start(
                () -> {
                  LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                  first.commit();
                  first.close();
                });
    try (ArticleWriter second = index.writer(Duration.ofSeconds(30))) {
      assertTrue(second.unchanged("a", "1"), "sees what the first one committed");
      second.put(Readings.article("b", "2025-01-02", "Nvidia investit encore.").reading(), "1", "b.md");
      second.commit();
    }
    assertFalse(closing.isAlive());
    assertEquals(2, ids("Nvidia").size());
  }

  @Test
  void keepsTheLastCommitWhereTheDiskIsFull() throws IOException {
    assertKeepsTheLastCommit(new IOException("No space left on device"), IndexException.Trouble.FULL, "free some space");
  }

  @Test
  void keepsTheLastCommitWhereItMayNotWrite() throws IOException {
    Path file = index.directory().resolve("_1.si");
    assertKeepsTheLastCommit(new AccessDeniedException(file.toString()), IndexException.Trouble.READ_ONLY, "--index");
    assertKeepsTheLastCommit(new IOException(file + ": Read-only file system"), IndexException.Trouble.READ_ONLY, "--index");
  }

  private void assertKeepsTheLastCommit(IOException trouble, IndexException.Trouble kind, String wayOut) throws IOException {
    put(Readings.article("a", "2025-01-02", "Nvidia investit."));
    Directory failing =
        new FilterDirectory(FSDirectory.open(index.directory())) {
          @Override
          public IndexOutput createOutput(String name, IOContext context) throws IOException {
            throw trouble;
          }
        };
    IndexException e =
        assertThrows(
            IndexException.class,
            () -> {
              try (ArticleWriter writer = ArticleWriter.open(index.directory(), failing, Duration.ZERO, false)) {
                writer.put(Readings.article("b", "2025-01-02", "Nvidia investit encore.").reading(), "1", "b.md");
                writer.commit();
              }
            });
    assertEquals(kind, e.trouble(), String.valueOf(e.getMessage()));
    assertTrue(String.valueOf(e.getMessage()).contains(wayOut), e.getMessage());
    assertEquals(List.of("a"), ids("Nvidia"));
  }

  @Test
  void putsAnArticleThatAnswersInAClaimBeforeOneThatHoldsTheSameWords() {
    put(
        Readings.article("b", "2025-01-02", "TSMC grave ses puces en Arizona. Il pleut.").claim("site", "TSMC", "Arizona", null),
        Readings.article("a", "2025-01-02", "TSMC grave ses puces en Arizona. Il pleut."));
    try (ArticleSearcher searcher = index.searcher()) {
      assertEquals(List.of("b", "a"), searcher.rank("puces TSMC Arizona", 10).stream().map(RankedArticle::id).toList());
    }
    assertEquals(List.of("b", "a"), ids("puces TSMC Arizona"));
  }

  @Test
  void saysHowToFillAnIndexThatIsNotThere() {
    IndexException e = assertThrows(IndexException.class, index::searcher);
    assertEquals(IndexException.Trouble.MISSING, e.trouble());
    assertTrue(String.valueOf(e.getMessage()).contains("veille ingest"), e.getMessage());
    assertFalse(index.exists());
  }

  @Test
  void answersFromTheCommitBeforeADamagedOneAndGoesOnFromThere() throws IOException {
    put(Readings.article("a", "2025-01-02", "Nvidia investit."));
    put(Readings.article("b", "2025-01-03", "Nvidia investit encore."));
    Path last;
    try (var files = Files.list(index.directory())) {
      last = files.filter(f -> f.getFileName().toString().startsWith("segments_")).max(Comparator.naturalOrder()).orElseThrow();
    }
    Files.write(last, Arrays.copyOf(Files.readAllBytes(last), 20));
    answersFromTheFirstAndGoesOn();
  }

  @Test
  void answersFromTheCommitBeforeOneWhoseFilesAreGone() throws IOException {
    put(Readings.article("a", "2025-01-02", "Nvidia investit."));
    put(Readings.article("b", "2025-01-03", "Nvidia investit encore."));
    try (var files = Files.list(index.directory())) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("_1.")).toList()) {
        Files.delete(file);
      }
    }
    answersFromTheFirstAndGoesOn();
  }

  private void answersFromTheFirstAndGoesOn() {
    try (ArticleSearcher searcher = index.searcher()) {
      assertEquals(List.of("a"), searcher.articles(SearchRequest.of("Nvidia")).hits().stream().map(h -> h.article().id()).toList());
      assertTrue(String.valueOf(searcher.damage()).contains("veille reindex"), searcher.damage());
    }
    assertEquals(1, index.rebuild(UnaryOperator.identity()));
    put(Readings.article("b", "2025-01-03", "Nvidia investit encore."));
    try (ArticleSearcher searcher = index.searcher()) {
      assertEquals(2, searcher.status().articles());
      assertNull(searcher.damage());
    }
  }

  @Test
  void findsAnEntityByItsAliasAndSuggestsNearNames() {
    put(
        Readings.article("a", "2025-01-02", "Pékin investit dans les puces.")
            .mention("Pékin", EntityType.PLACE, "Chine")
            .claim("investment", "Chine", null, null),
        Readings.article("b", "2025-01-03", "La mairie de Pékin accueille un salon.").mention("Pékin", EntityType.PLACE, "Pékin"));
    try (ArticleSearcher searcher = index.searcher()) {
      assertEquals(List.of("Chine", "Pékin"), searcher.entities("PEKIN").stream().map(EntityMatch::name).sorted().toList());
      assertEquals("Chine", searcher.claimsOf("pékin").getFirst().claim().subject());
      assertEquals(List.of("Chine"), searcher.suggestions("Chnie").stream().map(EntityMatch::name).toList());
      assertEquals(List.of(), searcher.entities("Chnie"));
    }
  }

  @Test
  void refusesAnOldSchemaAndRebuildsItFromWhatIsStored() throws IOException {
    put(Readings.article("a", "2025-01-02", "TSMC grave en 3 nm.").claim("chip_node", "TSMC", null, Readings.node(3)));
    try (var directory = FSDirectory.open(index.directory());
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(Schema.VERSION_KEY, "0").entrySet());
      writer.commit();
    }
    IndexException old = assertThrows(IndexException.class, index::searcher);
    assertEquals(IndexException.Trouble.OLD, old.trouble());
    assertTrue(String.valueOf(old.getMessage()).contains("veille reindex"), old.getMessage());
    assertEquals(1, index.rebuild(UnaryOperator.identity()));
    try (ArticleSearcher searcher = index.searcher()) {
      assertEquals("TSMC", searcher.claims(SearchRequest.of("noeud<=3nm grave")).hits().getFirst().claim().subject());
    }
    try (ArticleWriter writer = index.writer()) {
      assertTrue(writer.unchanged("a", "1"));
    }
  }

  @Test
  void saysWhatIsDamagedInsteadOfThrowingFromDeepInside() throws IOException {
    put(Readings.article("a", "2025-01-02", "TSMC grave."));
    try (var files = Files.list(index.directory())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".si") || f.toString().endsWith(".cfs")).toList()) {
        Files.delete(file);
      }
    }
    assertEquals(IndexException.Trouble.DAMAGED, assertThrows(IndexException.class, index::searcher).trouble());
  }

  @Test
  void findsEveryClaimByItsOwnValues() throws IOException {
    List<fr.veille.claim.Claim> claims = new ArrayList<>();
    try (ArticleWriter writer = index.writer();
        var files = Files.list(Path.of("corpus", "labelled", "dev"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().limit(6).toList()) {
        for (String line : Files.readAllLines(file)) {
          Labelled labelled = Records.parse(line);
          writer.put(new Reading(labelled.article(), List.of(), labelled.mentions(), labelled.claims()), "1", file.toString());
          claims.addAll(labelled.claims());
        }
      }
      writer.commit();
    }
    assertTrue(claims.size() > 100);
    try (ArticleSearcher searcher = index.searcher()) {
      for (fr.veille.claim.Claim claim : claims) {
        String query = ClaimQuery.of(claim);
        assertTrue(searcher.claims(SearchRequest.of(query).page(0, 1_000)).hits().stream().anyMatch(h -> same(h.claim(), claim)), query);
        assertTrue(searcher.countArticles(SearchRequest.of(query)) > 0, query);
      }
    }
  }

  private static boolean same(fr.veille.claim.Claim a, fr.veille.claim.Claim b) {
    return a.evidence().equals(b.evidence()) && a.type().equals(b.type()) && a.subject().equals(b.subject());
  }

  @Test
  void answersAnyQueryStringOrRefusesItInWords() {
    put(Readings.article("a", "2025-01-02", "TSMC grave en 3 nm, l’IA aussi.").claim("chip_node", "TSMC", null, Readings.node(3)));
    Random random = new Random(11);
    String alphabet = "aé’'\"«»()*?~^:<>=-+![]{}/\\ .,0123456789%€ IAORN\u0301\ud83d\u0000\n";
    try (ArticleSearcher searcher = index.searcher()) {
      for (int i = 0; i < 3_000; i++) {
        StringBuilder query = new StringBuilder(random.nextBoolean() ? "" : "entité:TSMC ");
        for (int n = random.nextInt(15); n > 0; n--) {
          query.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        SearchRequest request = SearchRequest.of(query.toString());
        try {
          searcher.articles(request);
          searcher.claims(request);
          searcher.whyNothing(request, true);
        } catch (QueryException e) {
          assertTrue(e.report().contains("^"));
        }
        searcher.rank(query.toString(), 3);
      }
    }
  }

  @Test
  void reportsCountsLastIngestAndFailures() {
    try (ArticleWriter writer = index.writer()) {
      writer.put(Readings.article("a", "2025-01-02", "TSMC grave.").claim("chip_node", "TSMC", null, Readings.node(3)).reading(), "1", "a.md");
      writer.failed("b.pdf", "fichier abîmé");
      writer.commit();
    }
    try (ArticleSearcher searcher = index.searcher()) {
      IndexStatus status = searcher.status();
      assertEquals(1, status.articles());
      assertEquals(1, status.claims());
      assertEquals(List.of(new IndexStatus.Failure("b.pdf", "fichier abîmé")), status.failures());
      assertTrue(status.bytes() > 0);
    }
  }

  private void put(Readings... readings) {
    try (ArticleWriter writer = index.writer()) {
      for (Readings reading : readings) {
        writer.put(reading.reading(), "1", "x.md");
      }
      writer.commit();
    }
  }

  private List<String> ids(String query) {
    try (ArticleSearcher searcher = index.searcher()) {
      return searcher.articles(SearchRequest.of(query)).hits().stream().map(h -> h.article().id()).toList();
    }
  }
}
