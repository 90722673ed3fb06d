package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.veille.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseTest {
  @ParameterizedTest
  @CsvSource({
    "investira, investir, FUTURE",
    "emploiera, employer, FUTURE",
    "achètera, acheter, FUTURE",
    "produiront, produire, FUTURE",
    "aura, avoir, FUTURE",
    "pourra, pouvoir, FUTURE",
    "investirait, investir, CONDITIONAL",
    "aurait, avoir, CONDITIONAL",
    "devraient, devoir, CONDITIONAL",
    "prendrait, prendre, CONDITIONAL",
    "préparait, préparer, IMPERFECT",
    "entrait, entrer, IMPERFECT",
    "investissait, investir, IMPERFECT",
    "lever, lever, INFINITIVE",
    "produire, produire, INFINITIVE",
    "levé, lever, PARTICIPLE",
    "vendues, vendre, PARTICIPLE",
    "lève, lever, OTHER",
    "grave, graver, OTHER",
    "prépara, préparer, OTHER",
    "entra, entrer, OTHER"
  })
  void theFormShowsTheTense(String form, String lemma, Tense tense) {
    assertEquals(tense, Tense.of(new Unit(new Span(0, form.length()), form, lemma, "VERB", 0, null)));
  }
}
