package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.article.Article;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.quantity.Quantities;
import fr.veille.quantity.Quantity;
import fr.veille.reading.Models;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotFeaturesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

  private static Scene scene(String text, Lexicon lexicon) throws IOException {
    Article article = Article.of("a", DAY, text);
    List<Mention> mentions = new ArrayList<>();
    for (Quantity q : Quantities.read(text, DAY)) {
      mentions.add(Mention.valued(q.span(), q.span().of(text), q.value()));
    }
    return Scene.of(article, Models.textAnalyzer().analyze(text), mentions, new Frames(List.of()), lexicon);
  }

  private static Set<String> names(Features f) {
    return IntStream.range(0, f.size()).mapToObj(f::name).collect(Collectors.toSet());
  }

  private static Set<String> ofFirstValue(String text) throws IOException {
    Scene scene = scene(text, Lexicon.EMPTY);
    Line line = scene.lines().getFirst();
    int at = IntStream.range(0, line.size()).filter(u -> line.unit(u).valued()).findFirst().orElseThrow();
    return names(SlotFeatures.qualifier(scene, new Anchor(Anchor.Kind.VALUE, line, at), "change"));
  }

  @Test
  void seesTheSignOfAnAmountInItOrRightBeforeIt() throws IOException {
    for (String minus : List.of("-", "\u2212", "\u2013")) {
      assertTrue(ofFirstValue("Le titre (" + minus + "6,3 %) souffre.").contains("sign=-"), minus);
    }
    assertTrue(ofFirstValue("Les ventes : +39 % cette fois.").contains("sign=+"));
    assertTrue(ofFirstValue("Les ventes prennent 39 % cette fois.").contains("sign= "));
  }

  @Test
  void seesWhetherADateIsStillToCome() throws IOException {
    Scene scene = scene("La ligne ouvrira en 2030.", Lexicon.EMPTY);
    Line line = scene.lines().getFirst();
    Set<String> seen = names(SlotFeatures.date(scene, new Anchor(Anchor.Kind.LINE, line, -1), "site", SlotFeatures.dates(line).getFirst()));
    assertTrue(seen.stream().anyMatch(n -> n.startsWith("when=ahead")), seen.toString());
    assertTrue(seen.contains("grain=yearahead"), seen.toString());
  }

  @Test
  void aDemonymMakesItsStateACandidateThatNobodyNamed() throws IOException {
    Scene scene = scene("Le groupe redoute l’embargo américain.", Models.lexicon(List.of()));
    assertEquals(List.of("États-Unis"), scene.candidates(0).stream().map(Party::name).toList());
    assertEquals(List.of(), scene("Le groupe redoute l’embargo.", Models.lexicon(List.of())).candidates(0));
  }
}
