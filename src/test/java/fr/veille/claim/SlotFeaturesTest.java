package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.entity.Lexicon;
import fr.veille.reading.Models;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotFeaturesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

  private static Set<String> names(Features f) {
    return IntStream.range(0, f.size()).mapToObj(f::name).collect(Collectors.toSet());
  }

  private static Set<String> ofFirstValue(String text) throws IOException {
    Scene scene = Scenes.ofValues(text, DAY, Lexicon.EMPTY);
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
    Scene scene = Scenes.ofValues("La ligne ouvrira en 2030.", DAY, Lexicon.EMPTY);
    Line line = scene.lines().getFirst();
    Set<String> seen = names(SlotFeatures.date(scene, new Anchor(Anchor.Kind.LINE, line, -1), "site", SlotFeatures.dates(line).getFirst()));
    assertTrue(seen.stream().anyMatch(n -> n.startsWith("when=ahead")), seen.toString());
    assertTrue(seen.contains("grain=yearahead"), seen.toString());
  }

  @Test
  void aDemonymMakesItsStateACandidateThatNobodyNamed() throws IOException {
    Scene scene = Scenes.ofValues("Le groupe redoute l’embargo américain.", DAY, Models.lexicon(List.of()));
    assertEquals(List.of("États-Unis"), scene.candidates(0).stream().map(Party::name).toList());
    assertEquals(List.of(), Scenes.ofValues("Le groupe redoute l’embargo.", DAY, Models.lexicon(List.of())).candidates(0));
  }
}
