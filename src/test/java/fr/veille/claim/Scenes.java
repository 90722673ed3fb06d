package fr.veille.claim;

import fr.veille.article.Article;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.quantity.Quantities;
import fr.veille.reading.Models;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles made ready for tests. */
final class Scenes {
  private Scenes() {}

  /** A text whose values are its only mentions. */
  static Scene ofValues(String text, @Nullable LocalDate published, Lexicon lexicon) throws IOException {
    List<Mention> mentions = Quantities.read(text, published).stream().map(q -> Mention.valued(q.span(), q.span().of(text), q.value())).toList();
    return Scene.of(Article.of("a", published, text), Models.textAnalyzer().analyze(text), mentions, new Frames(List.of()), lexicon);
  }
}
