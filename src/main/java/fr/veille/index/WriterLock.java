package fr.veille.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Waits for the one writer that an index has at a time, and lets the next one say who it is. */
final class WriterLock {
  private static final String HOLDER = "writer.txt";

  private WriterLock() {}

  /** Returns when the index is free; Lucene takes the lock itself right after. */
  static void await(Path path, Directory directory, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try (Lock free = directory.obtainLock(org.apache.lucene.index.IndexWriter.WRITE_LOCK_NAME)) {
        free.ensureValid();
        return;
      } catch (LockObtainFailedException e) {
        if (System.nanoTime() >= end) {
          throw held(path, e);
        }
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    }
  }

  static IndexException held(Path path, Exception cause) {
    return new IndexException(
        IndexException.Trouble.LOCKED, "the index in " + path + " is being written by " + holder(path) + "; wait until it is done, or stop it", cause);
  }

  /** Leaves word of this process for whoever comes second. */
  static void sign(Path path) throws IOException {
    String now = LocalDateTime.now(ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
    Files.writeString(path.resolve(HOLDER), "process " + ProcessHandle.current().pid() + " since " + now);
  }

  static void unsign(Path path) throws IOException {
    Files.deleteIfExists(path.resolve(HOLDER));
  }

  private static String holder(Path path) {
    try {
      return Files.readString(path.resolve(HOLDER), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "another process";
    }
  }
}
