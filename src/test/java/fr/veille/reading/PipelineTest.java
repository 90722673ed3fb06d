package fr.veille.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.article.Article;
import fr.veille.claim.Claim;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private static final String CLAIM = "Alibaba a investi 46 milliards d’euros dans le cloud.";

  @Test
  void whatIsReadPartByPartStandsWhereItStandsInTheWhole() throws IOException {
    String filler = "Il pleut, et personne ne dit rien de plus.\n".repeat(Parts.MOST / 40);
    String text = CLAIM + "\n\n" + filler + "\n" + CLAIM;
    assertTrue(Parts.of(text).size() > 1);
    Reading reading = Models.pipeline().read(Article.of("livre", null, text));
    List<Claim> shown = reading.shown().claims();
    assertEquals(2, shown.size());
    for (Claim c : shown) {
      assertEquals("Alibaba", c.subject());
      assertEquals(CLAIM, c.evidence().of(text));
    }
    assertEquals(text.length(), shown.getLast().evidence().end());
    reading.mentions().forEach(m -> assertEquals(m.text(), m.span().of(text)));
    assertTrue(reading.sentences().getLast().of(text).startsWith("Alibaba"));
  }
}
