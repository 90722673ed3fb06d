package fr.veille.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.veille.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  static List<String> examples() throws IOException {
    return Examples.parts("sentences.txt", "\n====\n");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void cutsLinesIntoSentences(String example) {
    String[] parts = example.split("\n----\n", -1);
    assertEquals(parts[1], String.join("\n", sentences(parts[0])));
  }

  @Test
  void countsOffsetsInUtf16Units() {
    String text = "🍋 Décollage\r\nFin 🧵.";
    assertEquals(List.of("HEADING 🍋 Décollage", "PROSE Fin 🧵."), sentences(text));
    assertEquals(new Span(0, 12), SentenceEnds.cut(text, Lines.of(text).getFirst()).getFirst());
  }

  @Test
  void takesARuleBetweenSectionsForNothing() {
    assertEquals(List.of(), sentences("\n***\n  \n---\n"));
  }

  private static List<String> sentences(String text) {
    List<String> found = new ArrayList<>();
    for (Line line : Lines.of(text)) {
      List<Span> spans = SentenceEnds.cut(text, line);
      for (Span s : spans) {
        found.add(LineKinds.settled(line.kind(), spans.size()) + " " + s.of(text).replace('\n', '⏎'));
      }
    }
    return found;
  }
}
