package fr.veille.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes articles, each as a file of one JSON line: nothing of the text has to be escaped or guessed back, an article keeps its address as its id, and one
 * file an article can be put in place at once.
 *
 * <p>A file is written aside, then the frontier notes the visit, then the file moves to its place. Killed before the note, the article is fetched again;
 * killed after it, {@link #recover} moves the file.
 */
final class ArticleStore {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST_SLUG = 60;

  private final Path out;
  private final Path aside;

  ArticleStore(Path out, Path hidden) throws IOException {
    this.out = out;
    this.aside = Files.createDirectories(hidden.resolve("aside"));
  }

  /** Moves to their places the files that a killed process had noted as stored, and removes those it had not. */
  void recover(Frontier frontier) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(aside)) {
      left = files.toList();
    }
    for (Visit visit : frontier.visits()) {
      if (visit.file() != null && visit.hash() != null && left.contains(aside(visit.hash(), visit.url()))) {
        publish(visit);
      }
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
  }

  /** The place of an article relative to the output folder: host, day and title, and enough of a hash that no two addresses share it. */
  static String name(String url, Page page) {
    String day = page.published() == null ? "" : page.published() + "-";
    String host = Urls.authority(url).replaceAll("[^\\w.-]", "_");
    return host + "/" + day + slug(page.title() == null ? "" : page.title()) + hash(url).substring(0, 8) + ".jsonl";
  }

  private static String slug(String title) {
    String folded = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    String slug = NO_SLUG.matcher(folded.replace("œ", "oe").replace("æ", "ae")).replaceAll("-").replaceAll("^-|-$", "");
    String shorter = slug.length() <= LONGEST_SLUG ? slug : slug.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
    return shorter.isEmpty() ? "" : shorter + "-";
  }

  /** The line that `ingest` reads. */
  static String line(String url, Page page) {
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.put("id", url);
    put(line, "title", page.title());
    if (!page.authors().isEmpty()) {
      ArrayNode authors = line.putArray("author");
      page.authors().forEach(authors::add);
    }
    put(line, "published", page.published() == null ? null : page.published().toString());
    put(line, "source", page.source());
    line.put("url", url);
    put(line, "language", page.language());
    put(line, "section", page.section());
    line.put("paywalled", page.paywalled());
    line.put("text", page.text());
    return line.toString();
  }

  private static void put(ObjectNode line, String key, @Nullable String value) {
    if (value != null) {
      line.put(key, value);
    }
  }

  /** Writes the article aside, forced to the disk. */
  void prepare(String url, String hash, String line) throws IOException {
    try (FileChannel file =
        FileChannel.open(aside(hash, url), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
  }

  /** Moves the article of a noted visit to its place. */
  void publish(Visit visit) throws IOException {
    if (visit.file() != null && visit.hash() != null) {
      Path place = out.resolve(visit.file());
      Files.createDirectories(place.getParent());
      Files.move(aside(visit.hash(), visit.url()), place, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Path aside(String hash, String url) {
    return aside.resolve(hash(url + " " + hash));
  }

  /** SHA-256 in hexadecimal. */
  static String hash(String text) {
    return hash(text.getBytes(UTF_8));
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
