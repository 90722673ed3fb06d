package fr.veille.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Keeps every request and answer in a WARC file, one file a run. While the run lasts the file ends in {@value #OPEN}; of one that a killed process left, what
 * is whole is kept.
 *
 * <p>The HTTP client undoes the transfer coding and may speak HTTP/2, so that headers are written as HTTP/1.1 has them and without what no longer holds; the
 * payload is as sent.
 */
final class WarcLog implements AutoCloseable {
  private static final String OPEN = ".open";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Set<String> TRANSPORT = Set.of("transfer-encoding", "content-length", "content-type", "connection", "keep-alive");

  private final Path file;
  private final WarcWriter writer;

  private WarcLog(Path file, WarcWriter writer) {
    this.file = file;
    this.writer = writer;
  }

  /** Begins the file of a run. */
  static WarcLog open(Path folder, String userAgent) throws IOException {
    Files.createDirectories(folder);
    recover(folder);
    Path file = folder.resolve("veille-" + STAMP.format(Instant.now()) + ".warc.gz");
    FileChannel channel = FileChannel.open(open(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP);
    writer.write(
        new Warcinfo.Builder()
            .filename(file.getFileName().toString())
            .fields(Map.of("software", List.of(userAgent), "format", List.of("WARC File Format 1.0"), "robots", List.of("obey")))
            .build());
    return new WarcLog(file, writer);
  }

  private static Path open(Path file) {
    return file.resolveSibling(file.getFileName() + OPEN);
  }

  private static void recover(Path folder) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(f -> f.toString().endsWith(OPEN)).toList();
    }
    for (Path file : left) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(whole(file));
      }
      String name = file.getFileName().toString();
      Files.move(file, file.resolveSibling(name.substring(0, name.length() - OPEN.length())), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** How many bytes hold whole records. */
  private static long whole(Path file) throws IOException {
    long end = 0;
    try (WarcReader reader = new WarcReader(file)) {
      while (reader.next().isPresent()) {
        end = reader.position(); // of the record just begun: all before it is whole
      }
      return Files.size(file);
    } catch (IOException e) {
      return end; // the process was killed while it wrote the record that starts here
    }
  }

  /** Keeps a request and its answer. */
  synchronized void write(java.net.http.HttpRequest request, Response response) throws IOException {
    URI uri = request.uri();
    UUID id = UUID.randomUUID();
    Instant now = Instant.now();
    HttpRequest.Builder asked = new HttpRequest.Builder("GET", uri.getRawPath().isEmpty() ? "/" : uri.getRawPath() + query(uri));
    asked.addHeader("Host", uri.getRawAuthority());
    request.headers().map().forEach((name, values) -> values.forEach(v -> asked.addHeader(name, v)));
    HttpResponse answered = answer(response);
    if (response.status() == 304) {
      writer.write(new WarcRevisit.Builder(uri, WarcRevisit.SERVER_NOT_MODIFIED_1_0).recordId(id).date(now).body(answered).build());
    } else {
      writer.write(new WarcResponse.Builder(uri).recordId(id).date(now).body(answered).build());
    }
    writer.write(new WarcRequest.Builder(uri).date(now).concurrentTo(URI.create("urn:uuid:" + id)).body(asked.build()).build());
  }

  private static String query(URI uri) {
    return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
  }

  private static HttpResponse answer(Response response) {
    HttpResponse.Builder answer = new HttpResponse.Builder(response.status(), "");
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!name.startsWith(":") && !TRANSPORT.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(v -> answer.addHeader(name, v));
              }
            });
    @Nullable String type = response.header("content-type");
    if (type != null) {
      answer.setHeader("Content-Type", type);
    }
    return answer.body(type == null ? null : MediaType.parseLeniently(type), response.body()).build();
  }

  @Override
  public synchronized void close() throws IOException {
    writer.close();
    Files.move(open(file), file, StandardCopyOption.ATOMIC_MOVE);
  }
}
