package fr.veille.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.reading.Labelled;
import fr.veille.reading.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BratTest {
  private static final String RECORD =
      "{\"id\":\"a/1\",\"source\":\"own\",\"style\":\"s\",\"title\":\"T\",\"published\":\"2025-01-02\",\"text\":\"🚀 Intel lance\\nXe en 2025.\","
          + "\"sentences\":[[3,26]],\"entities\":[{\"start\":3,\"end\":8,\"type\":\"company\",\"text\":\"Intel\",\"name\":\"Intel\",\"value\":null},"
          + "{\"start\":15,\"end\":17,\"type\":\"product\",\"text\":\"Xe\",\"name\":\"Intel Xe\",\"value\":null}],"
          + "\"claims\":[{\"type\":\"launch\",\"subject\":\"Intel\",\"object\":\"Intel Xe\",\"date\":{\"start\":\"2025-01-01\",\"end\":\"2025-12-31\"},"
          + "\"modality\":\"planned\",\"polarity\":\"negative\",\"attribution\":\"AMD\",\"evidence\":{\"start\":3,\"end\":26}}]}";

  @TempDir private Path folder;

  @Test
  void writesCodePointsArgumentsAttributesAndNotes() throws IOException {
    Brat.write(List.of(Records.parse(RECORD)), folder);
    assertEquals(
        """
        T1\tcompany 2 7\tIntel
        T2\tproduct 14 16\tXe
        #1\tAnnotatorNotes T2\tIntel Xe
        T3\tsentence 2 13;14 25\tIntel lance Xe en 2025.
        T4\tclaim_launch 2 13;14 25\tIntel lance Xe en 2025.
        E1\tclaim_launch:T4 Subject:T1 Object:T2
        A1\tModality E1 planned
        A2\tNegative E1
        #2\tAnnotatorNotes E1\tdate=2025 ; attr=AMD
        """,
        Files.readString(folder.resolve("1-a_1.ann")));
  }

  @Test
  void losesNothingOfTheCorpus() throws IOException {
    int articles = 0;
    for (Path file : Corpus.files("heldout", ".jsonl")) {
      List<Labelled> records = Corpus.read(file);
      Path here = folder.resolve(String.valueOf(file.toString().hashCode()));
      Brat.write(records, here);
      Imported back = Brat.read(here);
      assertEquals(List.of(), back.errors());
      assertEquals(
          records.stream().map(r -> Records.write(r, false)).toList(), back.articles().stream().map(r -> Records.write(r, false)).toList(), file.toString());
      articles += records.size();
    }
    assertTrue(articles > 80, "only " + articles + " articles");
  }

  @Test
  void readsWhatPeopleChange() throws IOException {
    Brat.write(List.of(Records.parse(RECORD)), folder);
    Path ann = folder.resolve("1-a_1.ann");
    Files.writeString(ann, Files.readString(ann).replace("T1\tcompany 2 7\tIntel\n", "T1\torganization 2 7\tIntel\n#9\tAnnotatorNotes T1\tIntel Labs\n"));
    Labelled changed = Brat.read(folder).articles().getFirst();
    assertEquals("Intel Labs", changed.mentions().getFirst().name());
    assertEquals("Intel Labs", changed.claims().getFirst().subject());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "T1;firm 0 5;Intel # :1: no entity type «firm»",
        "T1;company 0 6;Intel # :1: the text at 0 6 is «Intel », not «Intel»",
        "T1;company 0 60;Intel # :1: «0 60» lies outside of the text",
        "T1;company 0 5;Intel¶E1;claim_launch:T1 Subject:T7 # :2: the argument Subject:T7 is no entity",
        "T1;company 0 5;Intel¶R1;owns Arg1:T1 Arg2:T1 # :2: «R1",
        "T1;money 0 5;Intel # :1: «Intel» lacks its unit"
      })
  void namesFileAndLineOfAMistake(String body, String message) throws IOException {
    Files.writeString(folder.resolve("x.txt"), "Intel lance Xe.");
    Files.writeString(folder.resolve("x.ann"), body.replace(';', '\t').replace('¶', '\n') + "\n");
    List<String> errors = Brat.read(folder).errors();
    assertEquals(1, errors.size());
    assertTrue(errors.getFirst().startsWith(folder.resolve("x.ann") + message), errors.getFirst());
  }
}
