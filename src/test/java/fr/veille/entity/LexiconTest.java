package fr.veille.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LexiconTest {
  static Lexicon.Source file(String name) {
    Reader text =
        new InputStreamReader(Objects.requireNonNull(LexiconTest.class.getResourceAsStream(name), name), StandardCharsets.UTF_8);
    return new Lexicon.Source(name, text);
  }

  static Lexicon lexicon(String... names) {
    try {
      return Lexicon.read(List.of(names).stream().map(LexiconTest::file).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void findsANameByItsAliases() {
    Lexicon lexicon = lexicon("companies.tsv", "places.tsv");
    assertEquals("STMicroelectronics", lexicon.written("ST").getFirst().name());
    assertEquals("companies.tsv:4", lexicon.written("ST").getFirst().place());
    assertTrue(lexicon.written("st").isEmpty(), "case counts");
    assertEquals("STMicroelectronics", lexicon.writtenAnyCase("stmicroelectronics").getFirst().name());
  }

  @Test
  void knowsWhoseAdjectiveItIs() {
    Lexicon lexicon = lexicon("places.tsv");
    assertEquals("États-Unis", lexicon.stateOfDemonym("américaines"));
    assertEquals("États-Unis", lexicon.stateOfDemonym("Américain"));
    assertNull(lexicon.stateOfDemonym("automobile"));
  }

  @Test
  void knowsWhomADescriptionMayMean() {
    Lexicon lexicon = lexicon("companies.tsv");
    assertEquals(List.of("TSMC"), lexicon.described("Le fondeur taïwanais"));
    assertEquals(List.of("TSMC", "Foxconn"), lexicon.described("géant taïwanais"));
    assertEquals(List.of(), lexicon.described("le boulanger du coin"));
  }

  @Test
  void putsTheUsersRowsBeforeItsOwn() {
    Lexicon lexicon = lexicon("companies.tsv", "companies-of-a-user.tsv");
    assertEquals("companies-of-a-user.tsv:2", Objects.requireNonNull(lexicon.entry("TSMC", EntityType.COMPANY)).place());
    assertEquals(4, lexicon.size());
  }

  @Test
  void namesFileLineAndCellOfEveryFault() {
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> lexicon("faulty.tsv"));
    assertEquals(
        List.of(
            "faulty.tsv:3: 3 cells where the header names 4",
            "faulty.tsv:4: the cell « name » is empty",
            "faulty.tsv:6: a second row for « H100 »; join the two",
            "faulty.tsv:7: an empty value in the cell « aliases »: Blackwell;;B100"),
        String.valueOf(e.getMessage()).lines().toList());
  }

  @Test
  void saysWhichColumnsAHeaderMayHave() {
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> lexicon("headless.tsv"));
    assertTrue(String.valueOf(e.getMessage()).startsWith("headless.tsv:1: no lexicon has the columns [H100, Nvidia]"), e.getMessage());
  }
}
