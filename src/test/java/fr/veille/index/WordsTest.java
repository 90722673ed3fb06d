package fr.veille.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "chinois chinoise chinoises", "lève levée lever levé levées", "investit investir investissement investissements", "États-Unis Etats-Unis",
        "semi-conducteurs semiconducteurs semi-conducteur", "français française", "puce puces", "national nationaux", "réseau réseaux", "entreprise entreprises",
        "annonce annoncé annoncer annonçait", "produit produits produite"
      })
  void bringsTheFormsOfAWordTogether(String family) {
    List<Set<String>> stems = List.of(family.split(" ")).stream().map(w -> Set.copyOf(WordStream.stems(Words.of(w)))).toList();
    assertTrue(stems.stream().allMatch(s -> s.stream().anyMatch(stems.getFirst()::contains)), stems.toString());
  }

  @ParameterizedTest
  @CsvSource({"l'IA, IA", "L’IA, IA", "d’Alibaba, Alibaba", "jusqu’au, au", "qu’Intel, Intel"})
  void leavesElidedArticlesOutOfTheWordAndItsPlace(String text, String word) {
    Word only = Words.of(text).getFirst();
    assertEquals(word, only.span().of(text));
    assertEquals(word.toLowerCase(java.util.Locale.ROOT), only.form());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HBM3E | hbm3e", "2 nm | 2,nm,2nm", "2nm | 2nm", "2-nm | 2,nm,2nm", "A100 | a100", "M€ | m,€,m€", "1,5 Md€ | 1.5,md,€,md€,1.5md", "100 000 wafers | 100000,wafers",
        "GPT-4o | gpt,4o,gpt4o", "20 % | 20,%,20%", "R&D | r&d", "aujourd’hui | aujourdhui", "arrive-t-il | arrive,t,il"
      })
  void keepsExactForms(String text, String forms) {
    assertEquals(Set.of(forms.split(",")), Words.of(text).stream().map(Word::form).collect(Collectors.toSet()));
  }

  @Test
  void placesWordsOfAnyTextInsideIt() {
    String text = "L’« e\u0301tat » d’esprit\u00a0: 3,5\u202f% — l'\ud83d\ude80 x’\n’a- -b 1 000 000,5€ d’";
    for (Word word : Words.of(text)) {
      assertTrue(word.start() < word.end() && word.end() <= text.length() && !word.form().isEmpty(), word.toString());
    }
  }
}
