package fr.veille.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the test pages, which are tidy: what stands in paragraphs of the article is its text. */
final class ParagraphReader {
  private ParagraphReader() {}

  static Page read(byte[] html, @Nullable String charset, String url) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(html), charset, url);
    String published = page.select("meta[property=article:published_time]").attr("content");
    return new Page(
        page.select("meta[property=og:site_name]").attr("content"),
        page.select("h1").text(),
        List.of(page.select("meta[name=author]").attr("content")),
        published.isEmpty() ? null : LocalDate.parse(published.substring(0, 10)),
        "fr",
        null,
        null,
        false,
        page.select("article p").stream().map(Element::text).collect(Collectors.joining("\n\n")));
  }
}
