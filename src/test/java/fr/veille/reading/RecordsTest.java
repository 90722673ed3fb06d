package fr.veille.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordsTest {
  private static final Path LABELLED = Path.of(System.getProperty("veille.home"), "corpus/labelled/dev");

  @Test
  void everyLabelledArticleIsWrittenAsItWasRead() throws IOException {
    int seen = 0;
    try (var files = Files.list(LABELLED)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          String written = Records.write(Records.parse(line), false);
          assertTrue(same(JsonMapper.shared().readTree(line), JsonMapper.shared().readTree(written)), () -> line + "\nbecame\n" + written);
          seen++;
        }
      }
    }
    assertTrue(seen > 50, "only " + seen + " labelled articles");
  }

  @Test
  void mentionsStandWhereTheirOffsetsSay() throws IOException {
    for (String line : Files.readAllLines(LABELLED.resolve("puces.jsonl"))) {
      Labelled r = Records.parse(line);
      r.mentions().forEach(m -> assertEquals(m.text(), m.span().of(r.article().text())));
    }
  }

  @Test
  void largeAmountsAreWrittenInPlainDigits() {
    String line = "{\"id\":\"a\",\"text\":\"46 Md€\",\"entities\":[{\"start\":0,\"end\":6,\"type\":\"money\",\"text\":\"46 Md€\","
        + "\"value\":{\"low\":4.6e10,\"high\":4.6e10,\"currency\":\"EUR\"}}]}";
    assertTrue(Records.write(Records.parse(line), true).contains("\"low\":46000000000,"));
  }

  @Test
  void aLineThatIsNoRecordSaysWhatIsMissing() {
    for (String bad : List.of("[]", "{\"id\":\"a\"}", "{\"text\":\"a\"}", "{\"id\":")) {
      var e = assertThrows(IllegalArgumentException.class, () -> Records.parse(bad));
      assertTrue(e.getMessage() != null && e.getMessage().length() > 5);
    }
  }

  private static boolean same(JsonNode a, JsonNode b) {
    return a.equals((x, y) -> x.isNumber() && y.isNumber() ? x.decimalValue().compareTo(y.decimalValue()) : x.equals(y) ? 0 : 1, b);
  }
}
