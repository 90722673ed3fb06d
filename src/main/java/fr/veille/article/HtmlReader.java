package fr.veille.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the article out of a web page. */
final class HtmlReader {
  private static final String BLOCKS = "h1,h2,h3,h4,h5,h6,p,li,blockquote,pre,figcaption";

  private HtmlReader() {}

  /**
   * The article of a page.
   *
   * @param charset what the server said, null where the page itself must tell
   * @param url of the page, null where it is not known
   */
  static Article read(String id, byte[] html, @Nullable String charset, @Nullable String url) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(html), charset, url == null ? "" : url);
    net.dankito.readability4j.Article main = new Readability4J(url == null ? "https://localhost/" : url, page.clone()).parse();
    Element content = main.getArticleContent();
    return new Article(
        id,
        first(meta(page, "og:site_name"), host(url)),
        first(meta(page, "og:title"), Metadata.text(page.title())),
        Stream.ofNullable(meta(page, "author")).toList(),
        Metadata.day(first(meta(page, "article:published_time"), page.select("time[datetime]").attr("datetime"))),
        language(page),
        first(page.select("link[rel=canonical]").attr("abs:href"), url),
        meta(page, "article:section"),
        false,
        content == null ? "" : text(content));
  }

  private static String text(Element content) {
    List<String> lines = new ArrayList<>();
    for (Element block : content.select(BLOCKS)) {
      boolean outermost = block.parents().stream().takeWhile(p -> !p.equals(content)).noneMatch(p -> p.is(BLOCKS));
      if (outermost && !block.text().isBlank()) {
        lines.add((block.is("li") ? "• " : "") + block.text());
      }
    }
    return String.join("\n\n", lines);
  }

  private static @Nullable String language(Document page) {
    String lang = page.select("html").attr("lang");
    return lang.length() < 2 ? null : lang.substring(0, 2);
  }

  private static @Nullable String meta(Document page, String name) {
    return Metadata.text(page.select("meta[property=" + name + "],meta[name=" + name + "]").attr("content"));
  }

  private static @Nullable String host(@Nullable String url) {
    return url == null ? null : URI.create(url).getHost();
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return Metadata.text(a) != null ? a : Metadata.text(b);
  }
}
