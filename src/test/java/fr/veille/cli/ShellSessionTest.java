package fr.veille.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellSessionTest {
  private final StringWriter err = new StringWriter();
  private final ShellSession session = new ShellSession(Path.of("none"), new PrintWriter(new StringWriter()), new PrintWriter(err));

  @Test
  void takesABareLineForASearchAndKeepsItsQuotes() {
    assertEquals(List.of("search", "--index=none", "--", "par:\"Jensen Huang\" -IA"), session.arguments("par:\"Jensen Huang\" -IA"));
  }

  @Test
  void takesOptionsFromAnyPlace() {
    assertEquals(List.of("claims", "--index=none", "--count", "--", "entité:TSMC noeud<=3nm"), session.arguments("claims entité:TSMC --count noeud<=3nm"));
  }

  @Test
  void goesOnAfterAMistakeAndLeavesOnRequest() {
    assertTrue(session.run("montant>=beaucoup"));
    assertFalse(err.toString().isBlank());
    assertTrue(session.run("   "));
    assertFalse(session.run("exit"));
  }
}
