package fr.veille.crawl;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link PageReader} read out of one web page.
 *
 * @param source the outlet, null where the page does not name it
 * @param title null where unknown
 * @param authors in their order, maybe empty
 * @param published day of first publication, null where the page does not say
 * @param language ISO 639-1, null where unknown
 * @param canonical address the page itself says it stands at, null where it says nothing
 * @param section rubric of the outlet, null where unknown
 * @param paywalled whether the text is only what a non-subscriber sees
 * @param text the body, empty where the page is no article
 */
public record Page(
    @Nullable String source,
    @Nullable String title,
    List<String> authors,
    @Nullable LocalDate published,
    @Nullable String language,
    @Nullable String canonical,
    @Nullable String section,
    boolean paywalled,
    String text) {
  public Page {
    authors = List.copyOf(authors);
    Objects.requireNonNull(text, "text");
  }

  /** The same page, its day of publication taken from the feed that announced it where it says none itself. */
  Page publishedAtLatest(@Nullable LocalDate announced) {
    return published != null || announced == null
        ? this
        : new Page(source, title, authors, announced, language, canonical, section, paywalled, text);
  }
}
