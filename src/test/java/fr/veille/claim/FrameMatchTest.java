package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.reading.Models;
import fr.veille.text.Sentence;
import fr.veille.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FrameMatchTest {
  private static final Frames FRAMES =
      new Frames(
          List.of(
              Frames.parse("a.frame", List.of("type: funding", "subject: company", "verb raise: lever", "noun raise: tour de table")),
              Frames.parse("b.frame", List.of("type: partnership", "subject: company", "verb ally: s’associer")),
              Frames.parse("c.frame", List.of("type: restriction", "subject: place", "verb ban: mettre … sur liste noire, mettre fin"))));

  private static TextAnalyzer analyzer;

  @BeforeAll
  static void load() throws Exception {
    analyzer = Models.textAnalyzer();
  }

  private static List<String> labels(String text) {
    Sentence sentence = analyzer.analyze(text).getFirst();
    return Line.of(0, sentence, List.of(), FRAMES).matches().stream().map(Frames.Match::label).toList();
  }

  @Test
  void findsVerbsInAnyForm() {
    assertEquals(List.of("funding.verb.raise"), labels("La jeune pousse a levé des fonds."));
    assertEquals(List.of("partnership.verb.ally"), labels("Les deux groupes s’associent."));
  }

  @Test
  void findsPhrasesWordByWord() {
    assertEquals(List.of("funding.noun.raise"), labels("Un tour de table est en vue."));
    assertTrue(labels("Un tour de manège est en vue.").isEmpty());
  }

  @Test
  void leavesRoomWhereThePhraseHasAGap() {
    assertEquals(List.of("restriction.verb.ban"), labels("Washington a mis sur liste noire le fabricant."));
    assertEquals(List.of("restriction.verb.ban"), labels("Washington va mettre ce petit fabricant sur liste noire."));
    assertTrue(labels("Washington va mettre ce tout petit fabricant allemand de machines à vide sur liste noire.").isEmpty());
    assertTrue(labels("Voilà ce que Washington veut mettre ; tous sont sur liste noire.").isEmpty());
  }

  @Test
  void adverbsMayStandInside() {
    assertEquals(List.of("restriction.verb.ban"), labels("Il a mis aussitôt fin au contrat."));
    assertTrue(labels("Il a mis une fin au contrat.").isEmpty());
  }
}
