package fr.veille.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.veille.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Every number that is written out in a style of the press reads back to itself. */
class RenderedNumbersTest {
  private static final long MOST = 1_000_000_000_000_000L;
  private static final int DRAWS = 1_000;

  @Test
  void readsPlainDigits() {
    readsBack(Long::toString);
  }

  @Test
  void readsDigitsGroupedByEveryFrenchSpace() {
    for (String space : List.of(" ", "\u00A0", "\u202F", "\u2009")) {
      readsBack(n -> grouped(n, space));
    }
  }

  @Test
  void readsDigitsGroupedByDots() {
    readsBack(n -> grouped(n, "."));
  }

  @Test
  void readsWordsWithTheHyphensOfOld() {
    readsBack(n -> FrenchNumbers.france().words(n));
  }

  @Test
  void readsWordsWithTheHyphensOf1990() {
    readsBack(n -> FrenchNumbers.france().words(n).replace(' ', '-'));
  }

  @Test
  void readsWordsWithoutHyphens() {
    readsBack(n -> FrenchNumbers.france().words(n).replace('-', ' '));
  }

  @Test
  void readsSeptanteAndNonante() {
    readsBack(n -> FrenchNumbers.belgium().words(n));
  }

  @Test
  void readsHuitante() {
    readsBack(n -> FrenchNumbers.switzerland().words(n));
  }

  @Test
  void readsDecimalsWithACommaInEveryGrouping() {
    Random random = new Random(20251006);
    for (int i = 0; i < DRAWS; i++) {
      long whole = random.nextLong(MOST);
      int places = random.nextInt(1_000, 10_000);
      BigDecimal value = new BigDecimal(whole + "." + places);
      assertNumber(grouped(whole, "\u202F") + "," + places, value);
      assertNumber(whole + "," + places, value);
    }
  }

  private static void readsBack(LongFunction<String> style) {
    Random random = new Random(20251006);
    LongStream small = LongStream.rangeClosed(0, 2_100);
    LongStream spread = LongStream.generate(() -> Math.abs(random.nextLong() % (long) Math.pow(10, random.nextInt(1, 16)))).limit(DRAWS);
    LongStream.concat(LongStream.concat(small, spread), LongStream.of(999_999, 1_000_000, 80_000_000, MOST - 1, MOST))
        .forEach(n -> assertNumber(style.apply(n), BigDecimal.valueOf(n)));
  }

  private static void assertNumber(String text, BigDecimal value) {
    List<Expression> numbers = Quantities.expressions(text, null).stream().filter(e -> e.kind() == Expression.Kind.NUMBER).toList();
    assertEquals(1, numbers.size(), () -> text + " gave " + numbers);
    Expression number = numbers.getFirst();
    assertEquals(new Span(0, text.length()), number.span(), text);
    BigDecimal low = number.value() instanceof Value.Measure measure ? measure.low() : null;
    assertEquals(0, value.compareTo(low == null ? BigDecimal.ONE.negate() : low), () -> text + " read as " + low);
  }

  private static String grouped(long n, String separator) {
    StringBuilder text = new StringBuilder(Long.toString(n));
    for (int at = text.length() - 3; at > 0; at -= 3) {
      text.insert(at, separator);
    }
    return text.toString();
  }
}
