package fr.veille.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "montant>=10Md€ | 1.0E10 | Infinity | EUR",
        "montant >= 10 milliards d’euros | 1.0E10 | Infinity | EUR",
        "montant≥10 milliards d'euros type:investment | 1.0E10 | Infinity | EUR",
        "amount:\"2,5 millions de dollars\" | 2500000.0 | 2500000.0 | USD",
        "montant:1..5Md€ | 1.0E9 | 5.0E9 | EUR",
        "montant:500M€..2Md€ | 5.0E8 | 2.0E9 | EUR",
        "montant<=100 000 € | -Infinity | 100000.0 | EUR",
        "montant>=$40B | 4.0E10 | Infinity | USD",
        "montant:380 milliards de yuans | 3.8E11 | 3.8E11 | CNY",
        "montant>=10Md | 1.0E10 | Infinity | ''",
        "noeud<=3nm | -Infinity | 3.0 | ''",
        "nœud <= 3 nm | -Infinity | 3.0 | ''",
        "node:18A | 1.8 | 1.8 | ''",
        "part:20..30% | 20.0 | 30.0 | ''",
        "quantité>=100 000 wafers | 100000.0 | Infinity | wafers",
        "confiance>=0,5 | 0.5 | Infinity | ''"
      })
  void readsNumbersAndUnitsAsPeopleWriteThem(String query, double low, double high, String unit) {
    assertEquals(new Clause.Test.Between(low, high, unit), condition(query).test());
  }

  @Test
  void readsMoreThanAsStrictlyMore() {
    assertTrue(condition("part>20%").test() instanceof Clause.Test.Between b && b.low() > 20 && b.low() < 20.0001);
  }

  @ParameterizedTest
  @CsvSource({
    "date:2024..2025, 2024-01-01, 2025-12-31",
    "date:2024-03, 2024-03-01, 2024-03-31",
    "publié:15/03/2024, 2024-03-15, 2024-03-15",
    "date:mars 2024, 2024-03-01, 2024-03-31",
    "période:T3 2024, 2024-07-01, 2024-09-30",
    "date:1er juin 2025..2025-06-02, 2025-06-01, 2025-06-02"
  })
  void readsDates(String query, LocalDate first, LocalDate last) {
    assertEquals(new Clause.Test.Days(first.toEpochDay(), last.toEpochDay()), condition(query).test());
  }

  @ParameterizedTest
  @ValueSource(strings = {"entité:TSMC", "entity:TSMC", "ENTITE:TSMC", "entité : TSMC", "entité:\"TSMC\"", "entité:«TSMC»"})
  void takesFieldsInFrenchAndEnglish(String query) {
    Clause.Condition condition = condition(query);
    assertEquals(QueryField.ENTITY, condition.field());
    assertEquals(new Clause.Test.Named("TSMC"), condition.test());
  }

  @Test
  void givesFrenchLabelsTheirStoredForm() {
    assertEquals(new Clause.Test.Named("negative"), condition("sens:négatif").test());
    assertEquals(new Clause.Test.Named("planned"), condition("modalité:prévu").test());
    assertEquals(new Clause.Test.Named("funding"), condition("type:\"levée de fonds\"").test());
  }

  @Test
  void readsWordsPhrasesExclusionsAlternativesPrefixesAndFuzzyWords() {
    List<Clause> clauses = all("puce \"levée de fonds\" -Intel (ASML OU Zeiss) nano* lithografie~");
    assertInstanceOf(Clause.Words.class, clauses.get(0));
    assertEquals("levée de fonds", assertInstanceOf(Clause.Phrase.class, clauses.get(1)).text());
    assertInstanceOf(Clause.Not.class, clauses.get(2));
    assertEquals(2, assertInstanceOf(Clause.Any.class, clauses.get(3)).members().size());
    assertEquals("nano*", assertInstanceOf(Clause.Pattern.class, clauses.get(4)).pattern());
    assertEquals(2, assertInstanceOf(Clause.Near.class, clauses.get(5)).edits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qui grave à 3 nm ?", "TCP/IP", "R&D", "C++ ou pas", "Nvidia – le bilan", "10:30", "https://exemple.fr/a", "Yahoo!", "l’IA, c’est quoi ?", "a -> b",
        "prix [2024]", "50 % des puces", "Chine : l’embargo"
      })
  void takesPlainSentencesAsWords(String query) {
    assertTrue(all(query).stream().allMatch(c -> c instanceof Clause.Words), () -> all(query).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TSMC montant>=beaucoup | 14 | expected an amount",
        "montat:3 | 0 | montant",
        "entité:TSMC ) Intel | 12 | is out of place",
        "\"sans fin | 0 | a quote without an end",
        "(TSMC OR | 8 | ends too early",
        "type>3 | 4 | can't be compared",
        "puces date:hier | 11 | expected a date",
        "entité: | 7 | no value after"
      })
  void pointsAtTheMistakeAndSaysWhatWasExpected(String query, int place, String message) {
    QueryException e = assertThrows(QueryException.class, () -> QueryParser.parse(query));
    assertEquals(place, e.place(), e.report());
    assertTrue(e.report().contains(message), e.report());
  }

  @Test
  void putsACaretUnderTheMistake() {
    QueryException e = assertThrows(QueryException.class, () -> QueryParser.parse("Intel montat>3"));
    String[] lines = e.report().split("\n", -1);
    assertEquals("Intel montat>3", lines[0]);
    assertEquals("      ^", lines[1]);
  }

  @Test
  void readsAnyStringOrRefusesItWithAPlace() {
    String[] pieces = {
      "entité", ":", "\"", "«", "»", "(", ")", " ", "OR", "AND", "NOT", "-", "+", "~", "*", "?", "montant", ">=", "<", "=", "10", "Md€", "..", "l’", "IA", "\\", "/",
      "[", "]", "{", "}", "^", "2", "@", "fn:", "date", "2024", "é", "\u0301", "\ud83d\ude80", "\ud83d", "\u00a0", "\t", "\n", "\u0000", "TO", "&&", "||", "!", "part", "%",
      "noeud", "nm", "\uffff", "confiance", "'", ",", ".", "…", "“", "”", "ET", "OU", "SAUF", "type", "3"
    };
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        query.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        QueryParser.parse(query.toString());
      } catch (QueryException e) {
        assertTrue(e.place() <= query.length() && !e.report().isBlank());
      }
    }
  }

  @Test
  void refusesDeepNestingAndEndlessQueriesInWords() {
    assertThrows(QueryException.class, () -> QueryParser.parse("(".repeat(3_000)));
    assertThrows(QueryException.class, () -> QueryParser.parse("a ".repeat(3_000)));
    QueryParser.parse("(".repeat(200) + "a" + ")".repeat(200));
  }

  private static List<Clause> all(String query) {
    return assertInstanceOf(Clause.All.class, QueryParser.parse(query)).members();
  }

  private static Clause.Condition condition(String query) {
    return assertInstanceOf(Clause.Condition.class, all(query).getFirst());
  }
}
