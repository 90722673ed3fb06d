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

class CheckNamesTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int check(Path folder) {
    return Veille.run(new PrintWriter(out, true), new PrintWriter(err, true), "check", "names", folder.toString());
  }

  @Test
  void countsExactNamesOfTheThreeKinds(@TempDir Path folder) throws IOException {
    Path month = Files.createDirectory(folder.resolve("01"));
    // The emoji is one code point and two UTF-16 units: brat counts code points.
    Files.writeString(month.resolve("a.txt"), "🚀 Nvidia s’installe à Grenoble, dit Emmanuel Macron.");
    Files.writeString(month.resolve("a.ann"), "T1\tOrganization 2 8\tNvidia\nT2\tLocation 22 30\tGrenoble\nT3\tPerson 36 51\tEmmanuel Macron\nT4\tDate 0 1\t🚀\n");
    assertEquals(0, check(folder), err.toString());
    assertTrue(out.toString().contains("organization   P 1.000  R 1.000  F1 1.000  (labelled 1, found 1)"), out.toString());
    assertTrue(out.toString().contains("location       P 1.000  R 1.000  F1 1.000  (labelled 1, found 1)"), out.toString());
    assertTrue(out.toString().contains("all            P 1.000  R 1.000  F1 1.000  (labelled 3, found 3)"), out.toString());
  }

  @Test
  void leavesLabelsWithoutTextOutAndSaysSo(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.ann"), "T1\tPerson 0 3\tAda\n");
    assertEquals(1, check(folder));
    assertTrue(err.toString().contains("b.ann: its text b.txt is missing"), err.toString());
  }
}
