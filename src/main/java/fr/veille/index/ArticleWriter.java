package fr.veille.index;

import fr.veille.reading.Reading;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The one writer of an index. Everything put and removed shows at the commit and not before; closing without a commit takes all of it back.
 * Several threads may put at once.
 */
public final class ArticleWriter implements Closeable {
  private static final int FAILURES_KEPT = 200;

  private final Path path;
  private final Directory directory;
  private final IndexWriter writer;
  private final StoredArticles before;
  private final Map<String, String> failures = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> failureOrder = new ConcurrentLinkedQueue<>();
  private final AtomicLong batch;
  private final AtomicBoolean changed = new AtomicBoolean();

  private ArticleWriter(Path path, Directory directory, IndexWriter writer, StoredArticles before) {
    this.path = path;
    this.directory = directory;
    this.writer = writer;
    this.before = before;
    this.batch = new AtomicLong(before.batch() + 1);
  }

  static ArticleWriter open(Path path, Duration patience, boolean anySchema) {
    try {
      Files.createDirectories(path);
      return open(path, FSDirectory.open(path), patience, anySchema);
    } catch (IOException e) {
      throw IndexException.of(path, e);
    }
  }

  /** @param directory the folder's files */
  static ArticleWriter open(Path path, Directory directory, Duration patience, boolean anySchema) {
    try {
      WriterLock.await(path, directory, patience);
      // What is there is looked at only now: a writer waited for may have made it.
      boolean exists = DirectoryReader.indexExists(directory);
      if (exists && !anySchema) {
        SchemaVersion.check(path, directory);
      }
      IndexWriter writer = new IndexWriter(directory, config());
      WriterLock.sign(path);
      return new ArticleWriter(path, directory, writer, exists ? StoredArticles.read(directory) : StoredArticles.none());
    } catch (LockObtainFailedException e) {
      throw WriterLock.held(path, e);
    } catch (IOException e) {
      throw IndexException.of(path, e);
    }
  }

  /** Where the last commit can't be read and the one before it can, makes that the last. */
  static void dropDamagedCommit(Path path) {
    try (Directory directory = FSDirectory.open(path);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      try {
        DirectoryReader.open(directory).close();
      } catch (IOException e) {
        if (IndexException.of(path, e).trouble() == IndexException.Trouble.DAMAGED && EarlierCommit.exists(directory)) {
          DirectoryReader.open(EarlierCommit.of(directory)).close();
          EarlierCommit.becomesLast(path, directory);
        }
      }
    } catch (LockObtainFailedException e) {
      throw WriterLock.held(path, e);
    } catch (IOException e) {
      throw IndexException.of(path, e);
    }
  }

  private static IndexWriterConfig config() {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setSimilarity(Ranking.similarity());
    config.setCommitOnClose(false);
    config.setParentField(null);
    config.setRAMBufferSizeMB(64);
    config.setIndexDeletionPolicy(new KeepTwoCommits());
    return config;
  }

  /** Writes every stored reading anew, in the schema of today; the old state is read until the commit. Returns how many there were. */
  int rebuild(UnaryOperator<Reading> renew) {
    int[] articles = {0};
    write(
        () -> {
          try (DirectoryReader old = DirectoryReader.open(directory)) {
            // Forgets the fields of the old schema, which Lucene would hold the new ones to.
            writer.deleteAll();
            StoredReadings.each(
                old,
                stored -> {
                  put(renew.apply(stored.reading()), stored.hash(), stored.origin());
                  articles[0]++;
                });
          }
          return articles[0];
        });
    return articles[0];
  }

  /** Whether the last commit holds the article with just this content. */
  public boolean unchanged(String id, String contentHash) {
    return contentHash.equals(before.hashes().get(id));
  }

  /** Adds the article and its claims, in place of what the index had of it. */
  public void put(Reading reading, String contentHash, String origin) {
    List<Document> block = Blocks.of(reading, contentHash, origin, batch.get());
    write(() -> writer.updateDocuments(new Term(Schema.BLOCK, reading.article().id()), block));
  }

  /** Takes the article and its claims out. */
  public void remove(String id) {
    write(() -> writer.deleteDocuments(new Term(Schema.BLOCK, id)));
  }

  /** Ids of the last commit's articles, each with the file or address it came from. */
  public Map<String, String> origins() {
    return new HashMap<>(before.origins());
  }

  /** Notes an input that could not be read; {@code veille status} shows it until the next commit. */
  public void failed(String origin, String reason) {
    if (failures.put(origin, reason) == null) {
      failureOrder.add(origin);
    }
  }

  /** Makes everything since the last commit visible at once. Without any change nothing is written but the failures. */
  public void commit() {
    if (changed.get() || !failures.isEmpty() || !before.failures().isEmpty() || before.batch() == 0) {
      Map<String, String> data = new HashMap<>();
      data.put(Schema.VERSION_KEY, Integer.toString(Schema.VERSION));
      data.put(Schema.INGESTED_KEY, Instant.now().toString());
      data.put(Schema.FAILURES_KEY, failureLines());
      data.put(Schema.BATCH_KEY, Long.toString(batch.get()));
      write(
          () -> {
            writer.setLiveCommitData(data.entrySet());
            return writer.commit();
          });
      changed.set(false);
      batch.incrementAndGet();
    }
  }

  private String failureLines() {
    StringBuilder lines = new StringBuilder();
    failureOrder.stream().limit(FAILURES_KEPT).forEach(o -> lines.append(o).append('\t').append(failures.get(o)).append('\n'));
    return lines.toString();
  }

  private interface Step {
    long run() throws IOException;
  }

  private void write(Step step) {
    try {
      step.run();
      changed.set(true);
    } catch (IOException e) {
      throw IndexException.of(path, e);
    } catch (IllegalStateException e) {
      // Lucene closes a writer that met a full disk or a broken file; the cause says which.
      throw IndexException.of(path, e.getCause() == null ? e : e.getCause());
    }
  }

  @Override
  public void close() {
    try {
      writer.rollback();
      WriterLock.unsign(path);
      directory.close();
    } catch (IOException e) {
      throw IndexException.of(path, e);
    }
  }
}
