package fr.veille.article;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the article out of a web page: first what the page says of it, then, the clutter gone, its text. */
final class HtmlReader {
  private static final String NOWHERE = "https://localhost/";

  /** Shortest text of an article with a day and of one without, in UTF-16 units. */
  private static final int SHORT = 200;

  private static final int LONG = 1000;

  private HtmlReader() {}

  /**
   * The article of a page.
   *
   * @param charset what the server said, null where the page itself must tell
   * @param url of the page, null where it is not known
   */
  static Article read(String id, byte[] html, @Nullable String charset, @Nullable String url) {
    Document page = Jsoup.parse(HtmlCharset.decode(html, charset), url == null ? "" : url);
    JsonLd data = new JsonLd(page);
    PageMeta meta = new PageMeta(page);
    String address = address(page, data, meta, url);
    String outlet = first(meta.first("og:site_name"), data.publisher(), meta.first("application-name"), host(address));
    String source = outlet == null ? null : outlet.replaceFirst("^www\\.", "").replaceFirst("/$", "");
    String title = PageTitle.of(page, data, meta, source);
    List<String> authors = PageAuthors.of(page, data, meta, source);
    var published = PageDay.of(page, data, meta, address);
    boolean paywalled = Paywall.closes(page, meta, data.free());
    String declared = first(page.getElementsByTag("html").attr("lang"), meta.first("og:locale", "language", "dc.language", "content-language"), data.article("inLanguage"));
    String section = first(data.article("articleSection"), meta.first("article:section", "section"));
    Clutter.prune(page);
    String text = text(page, url, title, paywalled ? null : data.body());
    return new Article(id, source, title, authors, published, PageLanguage.of(text, declared), address, section, paywalled, text);
  }

  /** Whether a page that nobody called an article is one: front pages and lists have neither a day nor much running text. */
  static boolean isArticle(Article read) {
    return read.text().length() >= (read.published() == null ? LONG : SHORT);
  }

  /** @param whole the text as the page's data carry it, null where they do not: single-page applications show nothing else */
  private static String text(Document page, @Nullable String url, @Nullable String title, @Nullable String whole) {
    String seen = MainContent.of(page, url == null ? NOWHERE : url, title).stream().map(Block::line).collect(Collectors.joining("\n\n"));
    return whole != null && whole.length() > 2 * seen.length() ? whole : seen;
  }

  private static @Nullable String address(Document page, JsonLd data, PageMeta meta, @Nullable String url) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String stated = canonical == null ? null : canonical.attr(url == null ? "href" : "abs:href");
    return first(web(stated), web(meta.first("og:url")), web(data.article("url")), web(data.article("mainEntityOfPage")), url);
  }

  private static @Nullable String web(@Nullable String url) {
    return url != null && url.strip().matches("https?://\\S+") ? url.strip() : null;
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (Metadata.text(value) != null) {
        return value;
      }
    }
    return null;
  }
}
