package fr.veille.index;

import fr.veille.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * The front door of the room: a folder that holds articles and what was understood of them.
 *
 * <pre>{@code
 * ArticleIndex index = ArticleIndex.at(Path.of("index"));
 * try (ArticleWriter writer = index.writer()) {
 *   if (!writer.unchanged(id, hash)) writer.put(reading, hash, origin);
 *   writer.commit();
 * }
 * try (ArticleSearcher searcher = index.searcher()) {
 *   searcher.articles(SearchRequest.of("entité:TSMC noeud<=3nm"));
 * }
 * }</pre>
 */
public final class ArticleIndex {
  private final Path directory;

  private ArticleIndex(Path directory) {
    this.directory = directory;
  }

  /** The index in a folder that need not exist yet. */
  public static ArticleIndex at(Path directory) {
    QuietLucene.please();
    return new ArticleIndex(directory);
  }

  public Path directory() {
    return directory;
  }

  /** Whether anything was ever committed here. */
  public boolean exists() {
    try (var files = Files.list(directory)) {
      return files.anyMatch(f -> f.getFileName().toString().startsWith("segments_"));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Opens the index for writing, which makes the folder where there is none.
   *
   * @throws IndexException where another writer holds it (the message says who), or it is old, damaged or can't be written
   */
  public ArticleWriter writer() {
    return writer(Duration.ZERO);
  }

  /** As {@link #writer()}, waiting for another writer to finish. */
  public ArticleWriter writer(Duration patience) {
    return ArticleWriter.open(directory, patience, false);
  }

  /**
   * Writes the whole index anew from the texts and readings that it keeps, whatever schema they were written with; where the last commit is
   * damaged, from the one before it.
   *
   * @param renew gives the reading to store in place of a stored one, which has no sentences: the same, or one read anew from its article
   * @return how many articles there are
   * @throws IndexException as {@link #writer()}; the old state stays then
   */
  public int rebuild(UnaryOperator<Reading> renew) {
    if (!exists()) {
      throw IndexException.missing(directory);
    }
    ArticleWriter.dropDamagedCommit(directory);
    try (ArticleWriter writer = ArticleWriter.open(directory, Duration.ZERO, true)) {
      int articles = writer.rebuild(renew);
      writer.commit();
      return articles;
    }
  }

  /**
   * Opens the last commit for reading; what is written later stays out of sight, and no writer is held up.
   *
   * @throws IndexException where there is no index (the message says how to fill one), or it is old or damaged
   */
  public ArticleSearcher searcher() {
    return ArticleSearcher.open(directory);
  }
}
