package fr.veille.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.veille.reading.Labelled;
import fr.veille.reading.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The expected files were printed by the reference scorer of the annotation guide, for the same two record files. */
class ScoreTest {
  private static final Path DATA = Path.of(System.getProperty("veille.home"), "src/test/resources/fr/veille/lab");

  @Test
  void tableEqualsThatOfTheReferenceScorer() throws IOException {
    assertEquals(Files.readString(DATA.resolve("expected-table.txt")), score().table());
  }

  @Test
  void errorsAreCountedAsByTheReferenceScorer() throws IOException {
    Map<String, Long> counts =
        score().errors().stream().collect(Collectors.groupingBy(e -> e.replaceFirst("^(entity \\w+|claim missed|claim spurious|claim not full|\\w+).*", "$1"), TreeMap::new, Collectors.counting()));
    Map<String, Long> expected =
        Files.readAllLines(DATA.resolve("expected-errors.tsv")).stream()
            .collect(Collectors.toMap(l -> l.substring(0, l.indexOf('\t')), l -> Long.valueOf(l.substring(l.indexOf('\t') + 1)), Long::sum, TreeMap::new));
    assertEquals(expected, counts);
  }

  @Test
  void aPerfectPredictionScoresOne() throws IOException {
    List<Labelled> gold = records("gold.jsonl");
    Score score = Score.of(gold, gold.stream().collect(Collectors.toMap(g -> g.article().id(), Function.identity())));
    assertEquals(1.0, score.entities().f1());
    assertEquals(1.0, score.claimsFull().f1());
    assertEquals(List.of(), score.errors());
  }

  private static Score score() throws IOException {
    return Score.of(records("gold.jsonl"), records("predicted.jsonl").stream().collect(Collectors.toMap(g -> g.article().id(), Function.identity())));
  }

  private static List<Labelled> records(String file) throws IOException {
    return Files.readAllLines(DATA.resolve(file)).stream().map(Records::parse).toList();
  }
}
