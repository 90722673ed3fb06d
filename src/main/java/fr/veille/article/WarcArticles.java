package fr.veille.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the articles of a web archive: each HTML page that was answered with 200 and has an article in it; all other records are passed over. */
final class WarcArticles {
  private static final int OK = 200;

  private WarcArticles() {}

  /** Takes what a record holds. */
  interface Sink {
    /** An article of the record at an offset, in bytes of the file as it is, and the page it was read from. */
    void article(long offset, Article article, byte[] page);

    /** What keeps the record at an offset from being read. */
    void failure(long offset, String reason);
  }

  /**
   * Reads a file, compressed or not. A broken record is told and the rest is read, as far as the archive lets one find the next record.
   *
   * @throws IOException where the file can't be opened
   */
  static void read(Path file, Sink sink) throws IOException {
    try (WarcReader reader = new WarcReader(file)) {
      try {
        for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
          if (record.get() instanceof WarcResponse response) {
            response(response, reader.position(), sink);
          }
        }
      } catch (IOException | IllegalArgumentException e) {
        sink.failure(reader.position(), "the archive is broken from here on: " + e.getMessage());
      }
    }
  }

  private static void response(WarcResponse response, long offset, Sink sink) {
    try {
      if (!response.contentType().base().equals(MediaType.HTTP)) {
        return;
      }
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      if (http.status() != OK || !(type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML))) {
        return;
      }
      page(response.target(), type.parameters().get("charset"), http, offset, sink);
    } catch (ParsingException e) {
      sink.failure(offset, "a broken answer: " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      // jwarc and the decoders throw whatever a broken record leads them into; the next record may be whole.
      sink.failure(offset, "a broken record: " + e.getMessage());
    }
  }

  private static void page(String url, @Nullable String charset, HttpResponse http, long offset, Sink sink) throws IOException {
    byte[] page;
    try (InputStream in = http.bodyDecoded().stream()) {
      page = in.readNBytes(ArticleFiles.LONGEST + 1);
    }
    if (page.length > ArticleFiles.LONGEST) {
      sink.failure(offset, "a page of more than %d MB: %s".formatted(ArticleFiles.LONGEST >> 20, url));
      return;
    }
    Article article = HtmlReader.read(url, page, charset, url);
    if (HtmlReader.isArticle(article)) {
      sink.article(offset, article, page);
    }
  }
}
