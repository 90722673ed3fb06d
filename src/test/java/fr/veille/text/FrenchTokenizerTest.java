package fr.veille.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.veille.Span;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrenchTokenizerTest {
  static List<String> examples() throws IOException {
    return Examples.parts("tokens.txt", "\n\n");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void cutsAsTheTreebanksDo(String example) {
    String[] lines = example.split("\n", -1);
    String found = tokens(lines[0]).stream().map(s -> Apostrophes.fold(s.of(lines[0])).replace(' ', '·')).collect(Collectors.joining(" "));
    assertEquals(lines[1], found);
  }

  @Test
  void keepsNoBreakSpacesInsideNumbers() {
    String text = "1\u202f500\u00a0milliards";
    assertEquals(List.of(new Span(0, 5), new Span(6, 15)), tokens(text));
  }

  @Test
  void readsOnlyTheSpanThatItIsGiven() {
    assertEquals(List.of(new Span(3, 5)), new FrenchTokenizer().tokenize("un deux", new Span(3, 5)));
  }

  private static List<Span> tokens(String text) {
    return new FrenchTokenizer().tokenize(text, new Span(0, text.length()));
  }
}
