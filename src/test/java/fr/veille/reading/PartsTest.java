package fr.veille.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
  private static final String LINE = "Un mot. Un autre mot.";

  @Test
  void whatIsNotLongIsOnePart() {
    assertEquals(List.of(new Span(0, 0)), Parts.of(""));
    assertEquals(List.of(new Span(0, Parts.MOST)), Parts.of("a".repeat(Parts.MOST)));
  }

  @Test
  void aLongTextIsCutAtTheGreatestBreakOfItsSecondHalf() {
    assertCut("x".repeat(Parts.MOST - 5000) + "\n\n" + (LINE + "\n").repeat(400), "\n\n");
    assertCut((LINE + "\n").repeat(Parts.MOST / 10), "\n");
    assertCut((LINE + " ").repeat(Parts.MOST / 10), ". ");
    assertCut("mot ".repeat(Parts.MOST), " ");
    assertCut("x".repeat(3 * Parts.MOST), "x");
  }

  @Test
  void aBreakOfTheFirstHalfIsTooEarly() {
    assertEquals(new Span(0, Parts.MOST), Parts.of("Titre\n\n" + "x".repeat(2 * Parts.MOST)).getFirst());
  }

  @Test
  void noCharacterIsCutInTwo() {
    String text = "x" + "\uD83D\uDE80".repeat(Parts.MOST);
    for (Span part : covering(text)) {
      assertFalse(Character.isLowSurrogate(text.charAt(part.start())));
    }
  }

  private static void assertCut(String text, String mark) {
    assertTrue(covering(text).getFirst().of(text).endsWith(mark));
  }

  private static List<Span> covering(String text) {
    List<Span> parts = Parts.of(text);
    assertTrue(parts.size() > 1);
    int from = 0;
    for (Span part : parts) {
      assertEquals(from, part.start());
      assertTrue(part.length() > 0 && part.length() <= Parts.MOST);
      from = part.end();
    }
    assertEquals(text.length(), from);
    return parts;
  }
}
