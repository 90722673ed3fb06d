package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.entity.EntityType;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.reading.Models;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SceneTest {
  private static final String TEXT = "L’Arcep convoque Kerantis.";

  private static Scene scene(Lexicon lexicon) throws IOException {
    List<Mention> mentions =
        List.of(
            Mention.named(new Span(2, 7), EntityType.ORGANIZATION, "Arcep", "Arcep", "label"),
            Mention.named(new Span(17, 25), EntityType.COMPANY, "Kerantis", "Kerantis", "label"));
    return Scene.of(Article.of("a", null, TEXT), Models.textAnalyzer().analyze(TEXT), mentions, new Frames(List.of()), lexicon);
  }

  private static List<String> names(Features f) {
    return IntStream.range(0, f.size()).mapToObj(f::name).toList();
  }

  @Test
  void theLexiconTellsARegulatorFromAnUnknownFirm() throws IOException {
    Scene scene = scene(Models.lexicon(List.of()));
    assertEquals("organization/regulator", scene.sort("Arcep", EntityType.ORGANIZATION));
    assertEquals("company", scene.sort("Kerantis", EntityType.COMPANY));
    assertEquals("organization", scene(Lexicon.EMPTY).sort("Arcep", EntityType.ORGANIZATION));
  }

  @Test
  void aLineAndAnAnchorHearWhatSortOfNamesStandThere() throws IOException {
    Scene scene = scene(Models.lexicon(List.of()));
    Line line = scene.lines().getFirst();
    assertTrue(names(LineFeatures.of(scene, line)).contains("K=organization/regulator"));
    int firm = IntStream.range(0, line.size()).filter(u -> "Kerantis".equals(line.unit(u).name())).findFirst().orElseThrow();
    Hints silent = new Hints(List.of(), new double[0], new double[0], new double[0], new double[0]);
    assertTrue(names(AnchorFeatures.of(scene, new Anchor(Anchor.Kind.NAME, line, firm), silent)).contains("KLcompany=organization/regulator"));
  }
}
