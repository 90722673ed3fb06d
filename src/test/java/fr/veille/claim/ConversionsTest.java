package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.veille.entity.Lexicon;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionsTest {
  /** Of the amounts of a text, in order, which are conversions. */
  private static List<Boolean> conversions(String text) throws IOException {
    Line line = Scenes.ofValues(text, null, Lexicon.EMPTY).lines().getFirst();
    return IntStream.range(0, line.size()).filter(u -> line.unit(u).valued()).mapToObj(u -> Conversions.at(line, u)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elle investit 40 milliards de dollars (36,5 milliards d’euros) dans une usine.",
        "Elle investit 40 milliards de dollars (environ 36,5 milliards d’euros) dans une usine.",
        "Elle investit 40 milliards de dollars, soit 36,5 milliards d’euros, dans une usine."
      })
  void tellsOneAmountInAnotherCurrency(String text) throws IOException {
    assertEquals(List.of(false, true), conversions(text));
  }

  @Test
  void leavesAmountsOfTheirOwn() throws IOException {
    assertEquals(List.of(false, false), conversions("Elle lève 28 millions d’euros (19 millions d’euros en fonds propres)."));
    assertEquals(List.of(false, false), conversions("Elle lève 28 millions d’euros et 30 millions de dollars."));
    assertEquals(List.of(false, false), conversions("Elle lève 28 millions d’euros (contre 30 millions de dollars)."));
  }
}
