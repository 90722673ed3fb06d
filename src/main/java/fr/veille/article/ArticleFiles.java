package fr.veille.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The front door of this room: reads the articles of files and folders, each folder recursively and in the order of names. A bad file or line is handed
 * on with its reason, and reading goes on behind it.
 */
public final class ArticleFiles {
  /** Longest file of one article, and longest line of a collection, in bytes. */
  public static final int LONGEST = 32 << 20;

  /** Longest text of an article, in UTF-16 units: some ten books. */
  public static final int LONGEST_TEXT = 8 << 20;

  private static final Set<String> SUFFIXES = Set.of("txt", "md", "html", "htm", "jsonl", "pdf", "warc");
  private static final Set<PosixFilePermission> READ =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  private final Consumer<Found> sink;
  private final Set<Path> openFolders = new HashSet<>();

  private ArticleFiles(Consumer<Found> sink) {
    this.sink = sink;
  }

  /**
   * Reads all articles below the paths. A file named by itself is read whatever its suffix says; in folders, files of other suffixes are passed over.
   *
   * @param sink takes each article or failure as soon as it is read, on the calling thread
   */
  public static void read(List<Path> paths, Consumer<Found> sink) {
    ArticleFiles files = new ArticleFiles(sink);
    for (Path path : paths) {
      files.visit(path, true);
    }
  }

  /** Bytes in the files that {@link #read} would open, for telling progress; what can't be looked at counts nothing. */
  public static long bytes(List<Path> paths) {
    return paths.stream().mapToLong(ArticleFiles::bytes).sum();
  }

  private static long bytes(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).filter(f -> f.equals(path) || SUFFIXES.contains(suffix(f))).mapToLong(f -> f.toFile().length()).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /**
   * The article of one web page that is in no file, with an empty text where there is none.
   *
   * @param charset what the server said, null where the page itself must tell
   * @param url of the page, null where it is not known
   */
  public static Article page(String id, byte[] html, @Nullable String charset, @Nullable String url) {
    return HtmlReader.read(id, html, charset, url);
  }

  private void visit(Path path, boolean named) {
    try {
      if (Files.isDirectory(path)) {
        visitFolder(path);
      } else if (named || SUFFIXES.contains(suffix(path))) {
        visitFile(path);
      }
    } catch (IOException e) {
      fail(path, reason(path, e));
    } catch (OutOfMemoryError e) {
      // A page or a PDF takes many times its size while it is read; the files after it need not suffer.
      sink.accept(Found.Bad.tooLong(path.toString()));
    }
  }

  private void visitFolder(Path folder) throws IOException {
    checkReadable(folder);
    Path real = folder.toRealPath();
    if (!openFolders.add(real)) {
      fail(folder, "the link leads back into the folder it stands in; it is not followed again");
      return;
    }
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.filter(c -> !c.getFileName().toString().startsWith(".")).sorted().toList()) {
        visit(child, false);
      }
    } finally {
      openFolders.remove(real);
    }
  }

  private void visitFile(Path file) throws IOException {
    checkReadable(file);
    if (suffix(file).equals("jsonl")) {
      visitLines(file);
      return;
    }
    if (suffix(file).equals("warc")) {
      visitArchive(file);
      return;
    }
    long size = Files.size(file);
    if (size > LONGEST) {
      fail(file, "%d MB in one article, and at most %d are read: split it, or put one article a line into a .jsonl file".formatted(size >> 20, LONGEST >> 20));
      return;
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      accept(file, file.toString(), read(file, bytes), bytes);
    } catch (IOException | RuntimeException e) {
      // Format libraries throw whatever a broken file leads them into; it is the file's fault and must not stop the batch.
      fail(file, "broken " + suffix(file).toUpperCase(Locale.ROOT) + " file: " + e.getMessage());
    }
  }

  private static Article read(Path file, byte[] bytes) throws IOException {
    String id = file.toString();
    return switch (suffix(file)) {
      case "pdf" -> PdfReader.read(id, bytes);
      case "html", "htm" -> HtmlReader.read(id, bytes, null, null);
      case "md" -> MarkdownReader.read(id, Encoding.decode(bytes));
      default -> Article.of(id, null, Encoding.decode(bytes));
    };
  }

  private void visitArchive(Path file) throws IOException {
    if (Files.size(file) == 0) {
      fail(file, "the file is empty");
      return;
    }
    WarcArticles.read(
        file,
        new WarcArticles.Sink() {
          @Override
          public void article(long offset, Article article, byte[] page) {
            accept(file, file + ":" + offset, article, page);
          }

          @Override
          public void failure(long offset, String reason) {
            sink.accept(new Found.Bad(file + ":" + offset, reason));
          }
        });
  }

  private void visitLines(Path file) throws IOException {
    int number = 0;
    boolean any = false;
    // Lines are cut before they are decoded, so that one line in another encoding spoils no other; in UTF-16 a line end is two bytes.
    boolean wide = Encoding.isUtf16(start(file));
    try (Reader in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), wide ? Encoding.detect(start(file)) : ISO_8859_1), 1 << 16)) {
      for (Line line = Line.next(in); line != null; line = Line.next(in)) {
        number++;
        String place = file + ":" + number;
        if (line.dropped() > 0) {
          any = true;
          sink.accept(
              new Found.Bad(
                  place, "a line of %d MB, and at most %d are read".formatted((line.chars().length() + line.dropped()) >> 20, LONGEST >> 20)));
          continue;
        }
        String json = (wide ? line.chars() : Encoding.decode(line.chars().getBytes(ISO_8859_1))).strip();
        if (!json.isEmpty() && !json.equals("\ufeff")) {
          any = true;
          visitLine(file, place, json.startsWith("\ufeff") ? json.substring(1) : json);
        }
      }
    }
    if (!any) {
      fail(file, "the file is empty");
    }
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Encoding.SAMPLE);
    }
  }

  private void visitLine(Path file, String place, String json) {
    try {
      accept(file, place, JsonLinesReader.read(place, json), json.getBytes(UTF_8));
    } catch (IllegalArgumentException e) {
      sink.accept(new Found.Bad(place, String.valueOf(e.getMessage())));
    }
  }

  private void accept(Path file, String place, Article article, byte[] bytes) {
    if (article.text().isBlank()) {
      sink.accept(new Found.Bad(place, bytes.length == 0 ? "the file is empty" : "no text in it"));
    } else if (article.text().length() > LONGEST_TEXT) {
      sink.accept(
          new Found.Bad(
              place, "a text of %d million characters, and at most %d are read: split it".formatted(article.text().length() >> 20, LONGEST_TEXT >> 20)));
    } else {
      sink.accept(new Found.Whole(article, file, sha256(bytes)));
    }
  }

  // Asked of the file's own rights: the superuser may open a file that its owner has closed to everyone.
  private static void checkReadable(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    boolean closed = !Files.isReadable(path);
    if (!closed && Files.getFileStore(path).supportsFileAttributeView("posix")) {
      closed = Files.getPosixFilePermissions(path).stream().noneMatch(READ::contains);
    }
    if (closed) {
      throw new AccessDeniedException(path.toString());
    }
  }

  private void fail(Path path, String reason) {
    sink.accept(new Found.Bad(path.toString(), reason));
  }

  private static String reason(Path path, IOException e) {
    return switch (e) {
      case NoSuchFileException n -> Files.isSymbolicLink(path) ? "the link leads nowhere" : "there is no such file or folder";
      case AccessDeniedException a -> "no permission to read it: chmod +r gives it";
      case FileSystemLoopException l -> "the link leads back to itself";
      default -> String.valueOf(e.getMessage()).contains("Too many levels of symbolic links") ? "the link leads back to itself" : e.toString();
    };
  }

  private static String suffix(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    String whole = name.toLowerCase(Locale.ROOT);
    return whole.endsWith(".warc.gz") ? "warc" : whole.substring(whole.lastIndexOf('.') + 1);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A line without its end; what goes beyond {@link #LONGEST} is dropped and counted. */
  private record Line(String chars, long dropped) {
    static @Nullable Line next(Reader in) throws IOException {
      StringBuilder kept = new StringBuilder();
      long dropped = 0;
      int c = in.read();
      if (c < 0) {
        return null;
      }
      for (; c >= 0 && c != '\n'; c = in.read()) {
        if (kept.length() < LONGEST) {
          kept.append((char) c);
        } else {
          dropped++;
        }
      }
      return new Line(kept.toString(), dropped);
    }
  }
}
