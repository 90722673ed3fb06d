package fr.veille.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CheckQuantitiesTest {
  private static final Path CASES =
      Path.of(System.getProperty("veille.home", "."), "src/test/resources/fr/veille/cli/quantity-cases.jsonl");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int check(String... args) {
    String[] line = new String[args.length + 2];
    line[0] = "check";
    line[1] = "quantities";
    System.arraycopy(args, 0, line, 2, args.length);
    return Veille.run(new PrintWriter(out, true), new PrintWriter(err, true), line);
  }

  @Test
  void countsTheCasesReadRightAndLeavesTranslatedOnesOut() {
    assertEquals(0, check(CASES.toString()));
    assertEquals("quantity-cases 2/3", out.toString().strip());
  }

  @Test
  void showsEachMissWithWhatWasRead() {
    check("--misses", CASES.toString());
    assertTrue(out.toString().contains("own/3\tle 2 avril ⇒ 2031-04-02"), out.toString());
  }

  @Test
  void namesTheLineThatIsNoCaseAndGoesOn() {
    check(CASES.toString());
    assertTrue(err.toString().contains("quantity-cases.jsonl:5: no quantity case"), err.toString());
  }

  @Test
  void failsOnAFileThatIsNotThere() {
    assertEquals(2, check("nowhere.jsonl"));
    assertTrue(err.toString().contains("nowhere.jsonl"), err.toString());
  }
}
