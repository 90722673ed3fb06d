package fr.veille.crawl;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the article out of a fetched page. This room fetches; reading pages is the business of the room to its right. */
@FunctionalInterface
public interface PageReader {
  /**
   * The article of a page, with an empty text where there is none.
   *
   * @param html as it came, decompressed
   * @param charset what the server said, null where the page itself must tell
   * @param url it was fetched from
   * @throws IOException where the page cannot be read
   */
  Page read(byte[] html, @Nullable String charset, String url) throws IOException;
}
