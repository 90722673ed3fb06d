package fr.veille.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FramesCheckTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int veille(String... args) {
    return Veille.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  @Test
  void allExamplesOfTheProgramsFramesHold() {
    assertEquals(ExitCode.FOUND, veille("frames", "check"), err.toString());
  }

  @Test
  void aFileOfOnesOwnAddsAClaimType(@TempDir Path folder) throws Exception {
    Path frame = folder.resolve("breakdown.frame");
    String text =
        """
        type: breakdown
        subject: company
        value: quantity
        verb fail: tomber en panne
        + OVHcloud est tombé en panne. | OVHcloud
        - OVHcloud recrute. | workforce
        + Orange est tombé en panne. | Scaleway
        """;
    Files.writeString(frame, text);
    assertEquals(ExitCode.NOTHING, veille("frames", "check", frame.toString()));
    assertTrue(err.toString().startsWith(frame + ":7: "), err.toString());
    assertTrue(out.toString().contains("1 of them fail"), out.toString());
  }

  @Test
  void explainShowsTriggersAnchorsAndOutcome() {
    assertEquals(ExitCode.FOUND, veille("explain", "La start-up Kalysta a levé 40 millions d’euros auprès d’Eurazeo."), err.toString());
    String text = out.toString();
    assertTrue(text.contains("trigger « lever » speaks for funding.verb.raise"), text);
    assertTrue(text.contains("« 40 millions d’euros » carries funding"), text);
    assertTrue(text.contains("funding: Kalysta → Eurazeo"), text);
  }
}
