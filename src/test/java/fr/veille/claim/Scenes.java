package fr.veille.claim;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.entity.EntityType;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.quantity.Quantities;
import fr.veille.reading.Models;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles made ready for tests. */
final class Scenes {
  private Scenes() {}

  /** A text whose values are its only mentions. */
  static Scene ofValues(String text, @Nullable LocalDate published, Lexicon lexicon) throws IOException {
    List<Mention> mentions = Quantities.read(text, published).stream().map(q -> Mention.valued(q.span(), q.span().of(text), q.value())).toList();
    return Scene.of(Article.of("a", published, text), Models.textAnalyzer().analyze(text), mentions, new Frames(List.of()), lexicon);
  }

  /** A text whose only mentions are firms, each where it stands first. */
  static Scene ofFirms(String text, String... firms) throws IOException {
    List<Mention> mentions =
        Stream.of(firms).map(f -> Mention.named(new Span(text.indexOf(f), text.indexOf(f) + f.length()), EntityType.COMPANY, f, f, "test")).toList();
    return Scene.of(Article.of("a", null, text), Models.textAnalyzer().analyze(text), mentions, new Frames(List.of()), Lexicon.EMPTY);
  }
}
