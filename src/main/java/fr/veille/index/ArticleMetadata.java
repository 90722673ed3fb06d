package fr.veille.index;

import fr.veille.article.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a stored article without its text; see {@link Article} for the parts. */
public record ArticleMetadata(
    String id,
    @Nullable String source,
    @Nullable String title,
    List<String> authors,
    @Nullable LocalDate published,
    @Nullable String language,
    @Nullable String url,
    @Nullable String section,
    boolean paywalled) {
  public ArticleMetadata {
    authors = List.copyOf(authors);
  }

  static ArticleMetadata of(Article a) {
    return new ArticleMetadata(a.id(), a.source(), a.title(), a.authors(), a.published(), a.language(), a.url(), a.section(), a.paywalled());
  }

  Article withText(String text) {
    return new Article(id, source, title, authors, published, language, url, section, paywalled, text);
  }
}
