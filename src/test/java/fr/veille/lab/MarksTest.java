package fr.veille.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.reading.Labelled;
import fr.veille.reading.Records;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
  /** The corpus numbers the posts of a thread in two ways: « 1/ » is part of the sentence in some files and not in others. */
  private static final Pattern THREAD = Pattern.compile("^\\d+/ ", Pattern.MULTILINE);

  @Test
  void readsWhatEachSignSays() throws IOException {
    Imported imported = Marks.read("signs.src", resource("signs.src"));
    assertEquals(List.of(), imported.errors());
    List<String> lines = imported.articles().stream().map(r -> Records.write(r, false)).toList();
    assertEquals(resource("signs.jsonl").strip(), String.join("\n", lines));
  }

  @Test
  void readsTheSourcesOfTheCorpusAsTheyWereMeant() throws IOException {
    for (Path source : Corpus.files("", ".src")) {
      Map<String, Labelled> made = new HashMap<>();
      for (Labelled r : Corpus.read(Path.of(source.toString().replaceFirst("src$", "jsonl")))) {
        made.put(r.article().id(), r);
      }
      Imported imported = Marks.read(source.toString(), Files.readString(source));
      assertEquals(List.of(), imported.errors());
      for (Labelled r : imported.articles()) {
        Labelled expected = made.get(r.article().id());
        if (expected != null && !THREAD.matcher(r.article().text()).find()) {
          assertEquals(Records.write(expected, false), Records.write(r, false));
        }
      }
    }
  }

  @Test
  void losesNothingOfTheCorpus() throws IOException {
    int articles = 0;
    List<String> refused = new ArrayList<>();
    for (Path file : Corpus.files("dev", ".jsonl")) {
      for (Labelled r : Corpus.read(file)) {
        articles++;
        try {
          assertEquals(Marks.sorted(r), Marks.sorted(Marks.read("x", Marks.write(r)).articles().getFirst()));
        } catch (IllegalArgumentException e) {
          refused.add(String.valueOf(e.getMessage()));
        }
      }
    }
    assertTrue(articles > 80, "only " + articles + " articles");
    assertTrue(refused.size() * 50 < articles, "marks express too little: " + refused);
  }

  @Test
  void refusesToWriteWhatItCouldNotReadBack() {
    Labelled r = Records.parse("{\"id\":\"a\",\"style\":\"s\",\"text\":\"Environ ~5 %.\",\"sentences\":[[0,13]],\"entities\":[],\"claims\":[]}");
    Exception e = assertThrows(IllegalArgumentException.class, () -> Marks.write(r));
    assertTrue(String.valueOf(e.getMessage()).contains("a: its text holds a sign that is a mark"), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{z:Nvidia} grandit. # x.src:2: no entity type has the code «z»",
        "Il y a {m:dix euros}. # x.src:2: «dix euros» needs its value",
        "Il y a {m:dix euros=dix EUR}. # x.src:2: «dix» is no number",
        "Le {D:3 mai=2025-02-30}. # x.src:2: no calendar has «2025-02-30»",
        "{c:Intel} va. Il vient.¶@launch Intel # x.src:3: the line above has 2 sentences: say which",
        "{c:Intel} va.¶@lanch Intel # x.src:3: no claim type «lanch»",
        "{c:Intel} va.¶@launch Intel ; when=2025 # x.src:3: no claim has a slot «when»",
        "{c:Intel} va.¶@launch Intel ; mod=perhaps # x.src:3: no modality «perhaps»",
        "{c:Intel} va.¶¶@launch Intel # x.src:4: no sentence stands right above the claim"
      })
  void namesFileAndLineOfAMistakeAndReadsTheOthers(String body, String message) {
    Imported imported = Marks.read("x.src", "=== a | s | null | null\n" + body.replace('¶', '\n') + "\n=== b | s | null | null\nBien.\n");
    assertEquals(1, imported.errors().size());
    assertTrue(imported.errors().getFirst().startsWith(message), imported.errors().getFirst());
    assertEquals("b", imported.articles().getFirst().article().id());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = MarksTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
