package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.article.Article;
import fr.veille.claim.Model.Kind;
import fr.veille.entity.Lexicon;
import fr.veille.reading.Models;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExpectationsTest {
  private static final Model INVESTS =
      new LinearModel(Kind.LOGISTIC, List.of("investment"), new WeightTable.Builder().add("bias", 0, -4).add("B=investir", 0, 4).build());

  private static Scene scene(String text) throws IOException {
    return Scene.of(Article.of("a", null, text), Models.textAnalyzer().analyze(text), List.of(), new Frames(List.of()), Lexicon.EMPTY);
  }

  @Test
  void expectsOfALineWhatItsWordsSayAndAroundItTheMean() throws IOException {
    Scene scene = scene("Nvidia investit.\n\nIl pleut.");
    Expectations expected = Expectations.of(scene, INVESTS);
    double first = expected.hints(scene.lines().get(0)).sum();
    double second = expected.hints(scene.lines().get(1)).sum();
    assertEquals(0.5, first, 1e-6);
    assertTrue(second < 0.02, "" + second);
    assertEquals((first + second) / 2, expected.around(scene.lines().get(0)), 1e-9);
    assertEquals((first + second) / 2, expected.around(scene.lines().get(1)), 1e-9);
  }

  @Test
  void looksNoFurtherThanTheLinesNearby() throws IOException {
    Scene scene = scene("Nvidia investit.\n\n" + "Il pleut.\n\n".repeat(30));
    Expectations expected = Expectations.of(scene, INVESTS);
    double silent = expected.hints(scene.lines().get(30)).sum();
    assertEquals(silent, expected.around(scene.lines().get(30)), 1e-9);
    assertTrue(expected.around(scene.lines().get(12)) > 2 * silent);
    assertEquals(silent, expected.around(scene.lines().get(13)), 1e-9);
  }

  @Test
  void tellsALineWhatItsNeighboursSpeakOfOverEmptyLines() throws IOException {
    Scene scene = scene("Nvidia investit.\n\nIl pleut.\n\nIl neige.");
    Expectations expected = Expectations.of(scene, INVESTS);
    assertTrue(names(expected, scene, 1).contains("HPrest=investment"));
    assertTrue(names(expected, scene, 0).contains("Hrest=investment"));
    for (int line : List.of(0, 2)) {
      assertTrue(names(expected, scene, line).stream().noneMatch(n -> n.startsWith("HP")), "line " + line);
    }
    assertTrue(names(expected, scene, 2).contains("HA=investment"), "the article's first line invests");
  }

  private static List<String> names(Expectations expected, Scene scene, int line) {
    Features f = new Features();
    expected.hints(scene.lines().get(line)).add(f, "rest");
    return IntStream.range(0, f.size()).mapToObj(f::name).toList();
  }
}
