package fr.veille.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of an index.
 *
 * @param bytes size on disk
 * @param lastIngest when the last commit was made, null where that is not known
 * @param failures inputs that the last ingest could not read, at most the first 200
 */
public record IndexStatus(int articles, int claims, int entities, long bytes, @Nullable Instant lastIngest, List<Failure> failures) {
  /** An input that could not be read. */
  public record Failure(String origin, String reason) {}

  public IndexStatus {
    failures = List.copyOf(failures);
  }
}
