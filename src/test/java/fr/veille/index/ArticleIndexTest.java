package fr.veille.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.entity.EntityType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
  void saysHowToFillAnIndexThatIsNotThere() {
    IndexException e = assertThrows(IndexException.class, index::searcher);
    assertEquals(IndexException.Trouble.MISSING, e.trouble());
    assertTrue(String.valueOf(e.getMessage()).contains("veille ingest"), e.getMessage());
    assertFalse(index.exists());
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
