package fr.veille.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckValuesTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int check(Path file) {
    return Veille.run(new PrintWriter(out, true), new PrintWriter(err, true), "check", "values", file.toString());
  }

  @Test
  void scoresSpansAndValuesOfALabelledArticle(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("one.jsonl");
    Files.writeString(
        file,
        """
        {"id":"a","source":"s","title":"t","published":"2025-10-06","text":"Une levée de 3 M€ en 2024.","entities":[\
        {"start":13,"end":17,"type":"money","text":"3 M€","name":null,"value":{"low":3000000,"high":3000000,"currency":"EUR"}},\
        {"start":21,"end":25,"type":"date","text":"2024","name":null,"value":{"start":"2023-01-01","end":"2023-12-31"}}],"claims":[]}
        """);
    assertEquals(0, check(file), err.toString());
    assertTrue(out.toString().contains("money      P 1.000 R 1.000 F1 1.000 value 1.000 (1)"), out.toString());
    assertTrue(out.toString().contains("date       P 1.000 R 1.000 F1 1.000 value 0.000 (1)"), out.toString());
  }

  @Test
  void namesALineThatIsNoArticle(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("two.jsonl");
    Files.writeString(file, "{\"id\": 3}\n");
    assertEquals(2, check(file));
    assertTrue(err.toString().contains("two.jsonl:1: "), err.toString());
  }
}
