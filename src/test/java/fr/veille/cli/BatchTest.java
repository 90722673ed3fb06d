package fr.veille.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.article.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  @Test
  void anArticleTooLongForMemorySaysSoAndTheRestGoesOn(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Un livre entier.");
    Files.writeString(folder.resolve("b.txt"), "Une brève.");
    Files.writeString(folder.resolve("c.txt"), "Une panne.");
    Batch batch = new Batch(2);
    List<String> read = new ArrayList<>();
    batch.run(
        List.of(folder),
        found -> {
          String text = found.article().text();
          if (text.contains("livre")) {
            throw new OutOfMemoryError("Java heap space");
          }
          if (text.contains("panne")) {
            throw new IllegalStateException("broken");
          }
          return text;
        },
        read::add);
    assertEquals(List.of("Une brève."), read);
    List<Found.Bad> failures = batch.failures();
    assertEquals(2, failures.size());
    assertTrue(failures.getFirst().toString().contains("JAVA_TOOL_OPTIONS=-Xmx"), failures.getFirst().toString());
    assertTrue(failures.getLast().toString().contains("please report it"), failures.getLast().toString());
  }
}
