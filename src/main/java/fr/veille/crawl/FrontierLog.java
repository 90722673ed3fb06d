package fr.veille.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The frontier on disk: one JSON object a line, appended and forced to the disk before anything is done that relies on it. A line that a killed process
 * left unfinished is cut off; nothing had relied on it yet.
 */
final class FrontierLog implements AutoCloseable {
  private static final String NAME = "frontier.jsonl";
  private static final JsonMapper JSON =
      JsonMapper.builder().changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL)).build();

  private final Path file;
  private final FileChannel lockFile;
  private final FileLock lock;
  private FileChannel channel;

  private FrontierLog(Path file, FileChannel lockFile, FileLock lock, FileChannel channel) {
    this.file = file;
    this.lockFile = lockFile;
    this.lock = lock;
    this.channel = channel;
  }

  /** Opens the log of the folder for one process alone. */
  static FrontierLog open(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel lockFile = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
    FileLock lock = lock(lockFile);
    if (lock == null) {
      lockFile.close();
      throw new IOException(folder + " is in use by another crawl: wait for it, or give another --out");
    }
    Path file = folder.resolve(NAME);
    return new FrontierLog(file, lockFile, lock, FileChannel.open(file, CREATE, READ, WRITE));
  }

  private static @Nullable FileLock lock(FileChannel lockFile) throws IOException {
    try {
      return lockFile.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Everything written so far, in its order; the log may be in use. */
  static List<Entry> peek(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    List<Entry> entries = new ArrayList<>();
    if (Files.exists(file)) {
      parse(file, Files.readAllBytes(file), entries);
    }
    return entries;
  }

  /** Everything written so far, in its order; what was left unfinished is cut off. */
  List<Entry> read() throws IOException {
    List<Entry> entries = new ArrayList<>();
    int end = parse(file, Files.readAllBytes(file), entries);
    channel.truncate(end);
    channel.position(end);
    return entries;
  }

  private static int parse(Path file, byte[] bytes, List<Entry> entries) throws IOException {
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        try {
          entries.add(JSON.readValue(new String(bytes, start, i - start, UTF_8), Entry.class));
        } catch (JacksonException e) {
          throw new IOException(
              "%s:%d is no entry of a frontier (%s): remove the line, or the file to crawl afresh".formatted(file, entries.size() + 1, e.getOriginalMessage()), e);
        }
        start = i + 1;
      }
    }
    return start;
  }

  void append(Entry entry) throws IOException {
    write(channel, entry);
    channel.force(false);
  }

  /** Puts the given entries in place of all that was written; a process killed meanwhile leaves the old log or the new one. */
  void replace(List<Entry> entries) throws IOException {
    Path fresh = file.resolveSibling("frontier.new");
    FileChannel next = FileChannel.open(fresh, CREATE, READ, WRITE, java.nio.file.StandardOpenOption.TRUNCATE_EXISTING);
    for (Entry entry : entries) {
      write(next, entry);
    }
    next.force(true);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    channel.close();
    channel = next;
  }

  private static void write(FileChannel to, Entry entry) throws IOException {
    ByteBuffer line = ByteBuffer.wrap((JSON.writeValueAsString(entry) + "\n").getBytes(UTF_8));
    while (line.hasRemaining()) {
      to.write(line);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    lock.close();
    lockFile.close();
  }
}
