package fr.veille.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontierTest {
  private static final Target A = Target.seed("http://a.example/");
  private static final Target B = new Target("http://a.example/b", Target.Kind.PAGE, Target.Origin.LINK, 1, 0, null, null);

  @TempDir Path folder;

  private static Entry.Began now() {
    return new Entry.Began(Instant.now(), 3, null);
  }

  private Frontier begun() throws IOException {
    Frontier frontier = Frontier.open(folder);
    frontier.begin(now(), t -> true);
    return frontier;
  }

  @Test
  void goesOnWhereItWasStopped() throws IOException {
    try (Frontier frontier = begun()) {
      frontier.offer(List.of(A));
      frontier.done(Visit.of(A, Outcome.LISTED, null).leadingTo(List.of(B)));
    }
    try (Frontier frontier = begun()) {
      assertEquals(List.of(B), frontier.pending());
      assertTrue(frontier.isDone(A.url()));
    }
  }

  @Test
  void aLineThatWasCutOffIsForgotten() throws IOException {
    try (Frontier frontier = begun()) {
      frontier.offer(List.of(A));
    }
    Path log = folder.resolve("frontier.jsonl");
    long whole = Files.size(log);
    Files.writeString(log, "{\"entry\":\"done\",\"visit\":{\"tar", StandardOpenOption.APPEND);
    try (Frontier frontier = begun()) {
      assertEquals(List.of(A), frontier.pending());
      assertEquals(whole, Files.size(log));
    }
  }

  @Test
  void aLineThatIsNoneSaysWhichAndWhatToDo() throws IOException {
    Files.writeString(folder.resolve("frontier.jsonl"), "{\"entry\":\"ended\",\"at\":\"2025-01-01T00:00:00Z\"}\nkaputt\n");
    IOException e = assertThrows(IOException.class, () -> Frontier.open(folder));
    assertTrue(String.valueOf(e.getMessage()).contains("frontier.jsonl:2 "), e.getMessage());
  }

  @Test
  void twoCrawlsDoNotShareAFrontier() throws IOException {
    try (Frontier frontier = begun()) {
      IOException e = assertThrows(IOException.class, () -> Frontier.open(folder));
      assertTrue(String.valueOf(e.getMessage()).contains("another crawl"), e.getMessage());
      assertEquals(List.of(), frontier.pending());
    }
  }

  @Test
  void whatAFeedAddsIsLearnt() throws IOException {
    Instant published = Instant.parse("2025-03-14T08:00:00Z");
    try (Frontier frontier = begun()) {
      frontier.offer(List.of(B));
      frontier.offer(List.of(new Target(B.url(), Target.Kind.PAGE, Target.Origin.FEED, 1, 0, published, null)));
      assertEquals(published, frontier.pending().getFirst().published());
    }
  }
}
