package fr.veille.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.veille.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          l’IA de Mistral               | l' IA de Mistral
          GPT-4 et AT&T, puis Node.js   | GPT-4 et AT&T , puis Node.js
          un ex-Orange non-coté         | un ex - Orange non - coté
          États-Unis et Île-de-France   | États-Unis et Île-de-France
          annonce-t-il                  | annonce - t - il
          LemonLDAP::NG (Canal+)        | LemonLDAP::NG ( Canal+ )
          2,4 Go en C++ ou C#           | 2,4 Go en C++ ou C#
          TSMC/Intel                    | TSMC / Intel
          Qu’Alibaba aujourd’hui        | Qu' Alibaba aujourd' hui
          d’O’Reilly                    | d' O' Reilly
          """)
  void cutsWhereNamesBeginAndEnd(String text, String words) {
    assertEquals(List.of(words.split(" ", -1)), Words.of(text).forms());
  }

  @Test
  void keepsThePlaceOfEachWord() {
    Words words = Words.of("🍪 L’ CNIL gronde", new Span(0, 10));
    assertEquals(3, words.size());
    assertEquals(new Span(0, 2), words.span(0));
    assertEquals(new Span(6, 10), words.span(2));
    assertEquals(2, words.startingAt(6));
    assertEquals(-1, words.endingAt(9));
  }
}
