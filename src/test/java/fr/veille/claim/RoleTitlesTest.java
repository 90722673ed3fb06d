package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.veille.article.Article;
import fr.veille.entity.EntityFinder;
import fr.veille.entity.Lexicon;
import fr.veille.quantity.Quantities;
import fr.veille.reading.Models;
import fr.veille.text.Sentence;
import fr.veille.text.TextAnalyzer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoleTitlesTest {
  private static TextAnalyzer analyzer;
  private static EntityFinder finder;
  private static Lexicon lexicon;

  @BeforeAll
  static void load() throws IOException {
    analyzer = Models.textAnalyzer();
    lexicon = Models.lexicon(List.of());
    finder = Models.entityFinder(lexicon);
  }

  private static @Nullable String role(String text, String person) {
    return RoleTitles.near(line(text), place(text, person), text);
  }

  private static @Nullable String round(String text) {
    return Rounds.lettered(line(text), 0, text);
  }

  private static Line line(String text) {
    Article article = Article.of("a", null, text);
    List<Sentence> sentences = analyzer.analyze(text);
    return Scene.of(article, sentences, finder.find(article, sentences, Quantities.read(text, null)), new Frames(List.of()), lexicon).lines().getFirst();
  }

  private static int place(String text, String person) {
    Line line = line(text);
    for (int u = 0; u < line.size(); u++) {
      if (person.equals(line.unit(u).name())) {
        return u;
      }
    }
    throw new AssertionError("nobody called " + person + " in " + line.units());
  }

  @Test
  void takesThePostWithWhatBelongsToIt() {
    assertEquals("directrice générale par intérim", role("Renault a nommé Claire Martin directrice générale par intérim lundi.", "Claire Martin"));
    assertEquals("directeur des opérations", role("Paul Durand devient directeur des opérations de Nvidia.", "Paul Durand"));
    assertEquals("présidente", role("Claire Martin, présidente de Renault, quitte le groupe.", "Claire Martin"));
  }

  @Test
  void leavesFormerPostsAndBareManagementAlone() {
    assertNull(role("Renault a recruté Claire Martin, ancienne directrice de Nvidia.", "Claire Martin"));
    assertNull(role("Claire Martin a quitté la direction lundi.", "Claire Martin"));
  }

  @Test
  void readsTheLetterOfARound() {
    assertEquals("série F", round("Mistral AI boucle sa série F."));
    assertEquals("série B", round("Tour de table : Series B de 30 millions d’euros."));
    assertNull(round("Une série de levées de fonds."));
  }
}
