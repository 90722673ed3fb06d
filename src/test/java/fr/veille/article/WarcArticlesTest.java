package fr.veille.article;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcArticlesTest {
  private static final Path PAGES = Path.of(System.getProperty("veille.home"), "src/test/resources/fr/veille/article/pages");

  @TempDir private Path folder;

  @Test
  void givesAnArticleForEachPageThatIsOneWhetherCompressedOrNot() throws IOException {
    for (String name : List.of("a.warc", "b.warc.gz")) {
      archive(folder.resolve(name), "wordpress.html", "regional.html");
    }
    List<Found> found = read();
    assertEquals(4, found.size(), found.toString());
    Article article = ((Found.Whole) found.getFirst()).article();
    assertEquals("https://site.example/wordpress.html", article.id());
    assertEquals("Graver plus fin, à quel prix ?", article.title());
    assertEquals(LocalDate.of(2025, 3, 14), article.published());
  }

  @Test
  void namesTheOffsetOfABrokenArchiveAndKeepsWhatStoodBefore() throws IOException {
    Path file = folder.resolve("a.warc");
    long second = archive(file, "wordpress.html", "regional.html");
    try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
      cut.setLength(second);
      cut.seek(second);
      cut.write("this is no record\r\n\r\n".getBytes(US_ASCII));
    }
    List<Found> found = read();
    assertEquals(2, found.size(), found.toString());
    assertTrue(found.getFirst() instanceof Found.Whole);
    assertEquals(file + ":" + second, ((Found.Bad) found.getLast()).place());
  }

  /** Writes what a crawler writes: a header, pages, and answers that are no articles. Gives the place of the last page. */
  private static long archive(Path file, String... pages) throws IOException {
    WarcCompression compression = file.toString().endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
    long last = 0;
    try (WarcWriter writer = new WarcWriter(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), compression)) {
      writer.write(new Warcinfo.Builder().body(MediaType.WARC_FIELDS, "software: test\r\n".getBytes(US_ASCII)).build());
      answer(writer, "https://site.example/missing", 404, MediaType.HTML, "<p>Rien ici.</p>".getBytes(UTF_8));
      answer(writer, "https://site.example/data", 200, MediaType.JSON, "{}".getBytes(UTF_8));
      answer(writer, "https://site.example/", 200, MediaType.HTML, "<ul><li><a href='/a'>Une</a></li></ul>".getBytes(UTF_8));
      for (String page : pages) {
        last = writer.position();
        answer(writer, "https://site.example/" + page, 200, MediaType.HTML, Files.readAllBytes(PAGES.resolve(page)));
      }
    }
    return last;
  }

  private static void answer(WarcWriter writer, String url, int status, MediaType type, byte[] body) throws IOException {
    HttpResponse http = new HttpResponse.Builder(status, "Any").body(type, body).build();
    writer.write(new WarcResponse.Builder(URI.create(url)).date(Instant.EPOCH).body(http).build());
  }

  private List<Found> read() {
    List<Found> found = new ArrayList<>();
    ArticleFiles.read(List.of(folder), found::add);
    return found;
  }
}
