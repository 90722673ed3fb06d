package fr.veille.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every line of every file beside this test is an example: the text with the values in [brackets], then for each its meaning, parted by tabs. A line
 * without brackets holds no value. « # » starts a comment; « @2025-10-06 » sets the day of the article for the lines below it.
 */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of(System.getProperty("veille.home", "."), "src/test/resources/fr/veille/quantity");

  @TestFactory
  Stream<DynamicTest> readsEachExample() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(EXAMPLES)) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertFalse(files.isEmpty(), "no example files in " + EXAMPLES);
    return files.stream().flatMap(ExamplesTest::examples);
  }

  private static Stream<DynamicTest> examples(Path file) {
    Stream.Builder<DynamicTest> tests = Stream.builder();
    LocalDate day = LocalDate.of(2025, 10, 6);
    for (String line : lines(file)) {
      if (line.startsWith("@")) {
        day = LocalDate.parse(line.substring(1).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        LocalDate published = day;
        tests.add(DynamicTest.dynamicTest(file.getFileName() + ": " + line, () -> check(line, published)));
      }
    }
    return tests.build();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(String line, LocalDate published) {
    String marked = line.split("\t", -1)[0];
    String text = marked.replace("[", "").replace("]", "");
    StringBuilder found = new StringBuilder(text);
    StringBuilder meanings = new StringBuilder();
    List<Quantity> quantities = Quantities.read(text, published);
    for (Quantity quantity : quantities) {
      meanings.append('\t').append(shown(quantity.value()));
    }
    for (Quantity quantity : quantities.reversed()) {
      found.insert(quantity.span().end(), ']').insert(quantity.span().start(), '[');
    }
    assertEquals(line, found.toString() + meanings);
  }

  private static String shown(Value value) {
    return switch (value) {
      case Value.Money money -> bounds(money.low(), money.high()) + " " + money.currency();
      case Value.Percent percent -> bounds(percent.low(), percent.high()) + " %";
      case Value.Node node -> bounds(node.low(), node.high()) + " nm";
      case Value.Measure measure -> bounds(measure.low(), measure.high()) + " " + measure.unit();
      case Value.Period period -> day(period.start()) + "/" + day(period.end());
    };
  }

  private static String bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low != null && high != null && low.compareTo(high) == 0 ? number(low) : number(low) + ".." + number(high);
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? ".." : day.toString();
  }
}
