package fr.veille.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.veille.reading.Models;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TextAnalyzerTest {
  private static TextAnalyzer analyzer;

  @BeforeAll
  static void load() throws IOException {
    analyzer = Models.textAnalyzer();
  }

  @Test
  void cutsElisionsAndFoldsApostrophesButKeepsOffsets() {
    String text = "L’IA d’Alibaba, aujourd’hui.";
    List<Token> tokens = analyzer.analyze(text).getFirst().tokens();
    assertEquals(List.of("L'", "IA", "d'", "Alibaba", ",", "aujourd'hui", "."), tokens.stream().map(Token::form).toList());
    for (Token t : tokens) {
      assertEquals(t.form(), t.span().of(text).replace('’', '\''));
    }
  }

  @Test
  void givesEveryTokenAPartOfSpeech() {
    List<Token> tokens = analyzer.analyze("Nvidia a dévoilé une puce.").getFirst().tokens();
    assertEquals(List.of("PROPN", "AUX", "VERB", "DET", "NOUN", "PUNCT"), tokens.stream().map(Token::tag).toList());
  }

  @Test
  void findsNothingInBlankText() {
    assertEquals(List.of(), analyzer.analyze(" \n\t\n"));
  }
}
