package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.entity.EntityType;
import fr.veille.reading.Models;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FramesTest {
  private static final List<String> BREAKDOWN =
      List.of(
          "# who breaks down",
          "type: breakdown",
          "subject: company, product",
          "value: quantity",
          "verb fail: tomber en panne, s’arrêter",
          "noun fail: panne",
          "+ OVHcloud tombe en panne. | OVHcloud",
          "- OVHcloud tombe d’accord. | an agreement");

  @Test
  void readsTypeRolesTriggersAndExamples() {
    Frame frame = Frames.parse("mine.frame", BREAKDOWN);
    assertEquals("breakdown", frame.type());
    assertEquals(Set.of(EntityType.COMPANY, EntityType.PRODUCT), frame.subjects());
    assertEquals(List.of("tomber", "en", "panne"), frame.triggers().getFirst().words());
    assertEquals(List.of("arrêter"), frame.triggers().get(1).words());
    assertEquals("breakdown.noun.fail", frame.triggers().get(2).label());
    assertEquals("OVHcloud", frame.examples().getFirst().subject());
    assertEquals(8, frame.examples().get(1).line());
  }

  @Test
  void namesFileAndLineOfAFault() {
    assertFault("mine.frame:2: ", List.of("type: breakdown", "adverb x: souvent"));
    assertFault("mine.frame:1: ", List.of("type: Panne grave"));
    assertFault("mine.frame:2: ", List.of("type: breakdown", "subject: firm"));
    assertFault("mine.frame:1: ", List.of("verb fail: tomber"));
    assertFault("mine.frame:3: ", List.of("type: breakdown", "subject: company", "+ OVHcloud tombe."));
    assertFault("mine.frame:3: ", List.of("type: breakdown", "subject: company", "verb fail: tomber,, caler"));
    assertFault("mine.frame:3: ", List.of("type: breakdown", "subject: company", "verb fail: tomber …"));
  }

  private static void assertFault(String place, List<String> lines) {
    String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> Frames.parse("mine.frame", lines)).getMessage());
    assertTrue(message.startsWith(place), message);
  }

  @Test
  void everyClaimTypeHasAFrameWithExamplesOfBothKinds() throws Exception {
    Frames frames = Models.frames(List.of());
    assertEquals(Set.copyOf(ClaimModel.TYPES), frames.all().stream().map(Frame::type).collect(Collectors.toSet()));
    for (Frame f : frames.all()) {
      assertTrue(f.examples().stream().anyMatch(Frame.Example::holds), f.source());
      assertTrue(f.examples().stream().anyMatch(e -> !e.holds()), f.source());
    }
  }
}
