package fr.veille.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text, however odd, throws, or keeps the reader busy for longer than its length allows: with quadratic work the long ones would never end. */
class OddTextsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 6);
  private static final int MEGABYTE = 1_000_000;
  private static final int LONG = 50_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7", " ", "\u202F", "milliard ", "deux ", "cent ", "mille ", "un ", "1 000 ", "123 ", "1.", "1,", "-", "+", "−1 ", "de ", "plus de ", "entre ", "d’",
        "1/", "12/", "12/08/", "12-", "5 à ", "%", "1 % ", "$", "€ ", "3 M", "zéro virgule ", "un sur ", "et demi ", "vingt et ", "quatre-vingt-", "le ", "lundi ",
        "mai ", "fin ", "du 1 au ", "il y a ", "2025-", "h", "1h", ":", "1:", "N3", "A", "sub-", "×", "\n", "\uD83D\uDE00", "\uD83D", "e\u0301", "1 heure ",
        "une dizaine de ", "multiplié par "
      })
  void readsALongLineOfOneThing(String piece) {
    String text = piece.repeat(LONG / piece.length());
    assertInOrder(text, Quantities.read(text, DAY));
    Quantities.multiples(text);
    Quantities.expressions(text, DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", " ", "milliard "})
  void readsAMegabyteOfDigitsSpacesOrScales(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    assertInOrder(text, Quantities.read(text, DAY));
  }

  @Test
  void readsRandomMixturesOfItsOwnWords() {
    String[] pieces = {
      "deux", "12", "1 234", "3,5", "milliards", "d’euros", "€", "$", "%", "nm", "de", "à", "et", "entre", "plus", "moins", "depuis", "d’ici", "2025", "mars", "lundi", "an",
      "dernier", "fin", "mi", "-", "–", "/", ".", ",", "(", ")", "\n", "\u202F", "le", "un", "sur", "fois", "×", "N3E", "18A", "h", "ans", "plus tard", "T3", "T", "Md", "k", "e",
      "il y a", "dans", "jusqu’", "au", "31", "29 février", "00", "99/99/9999", "\uD800", "semaine", "53", "XVIIe siècle", "années 2010", "premier", "trimestre"
    };
    Random random = new Random(20251006);
    for (int draw = 0; draw < 5_000; draw++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(1, 14); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(5) > 0 ? " " : "");
      }
      LocalDate day = random.nextBoolean() ? DAY : null;
      assertInOrder(text.toString(), Quantities.read(text, day));
      Quantities.expressions(text, day);
    }
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertEquals(List.of(), Quantities.read("", DAY));
  }

  private static void assertInOrder(String text, List<Quantity> quantities) {
    int last = 0;
    for (Quantity quantity : quantities) {
      Span span = quantity.span();
      assertTrue(span.start() >= last && span.end() <= text.length() && span.length() > 0, () -> "spans overlap or leave the text at " + span);
      assertTrue(span.of(text).indexOf('\n') < 0, () -> "a value crosses a line break: " + span.of(text));
      last = span.end();
    }
  }
}
