package fr.veille.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article, whatever it came from. Every offset that Veille gives counts UTF-16 units in {@code text}.
 *
 * @param id what names the article for good: the id given in the file, else the file's path as given
 * @param source the outlet or host, null where unknown
 * @param title null where unknown
 * @param authors in their order, maybe empty
 * @param published day of first publication, never of a change or a crawl; null where unknown
 * @param language ISO 639-1, null where unknown
 * @param url canonical address, null for a file of no known address
 * @param section rubric of the outlet, null where unknown
 * @param paywalled whether the text is only what a non-subscriber sees
 * @param text the body
 */
public record Article(
    String id,
    @Nullable String source,
    @Nullable String title,
    List<String> authors,
    @Nullable LocalDate published,
    @Nullable String language,
    @Nullable String url,
    @Nullable String section,
    boolean paywalled,
    String text) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    Objects.requireNonNull(text, "text");
    authors = List.copyOf(authors);
  }

  /** An article of which nothing but its name, date and text is known. */
  public static Article of(String id, @Nullable LocalDate published, String text) {
    return new Article(id, null, null, List.of(), published, null, null, null, false, text);
  }

  /** The same article with another body, such as a part of this one. */
  public Article withText(String other) {
    return new Article(id, source, title, authors, published, language, url, section, paywalled, other);
  }
}
