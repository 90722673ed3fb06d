package fr.veille.crawl;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the frontier's log. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Entry.Began.class, name = "began"),
  @JsonSubTypes.Type(value = Entry.Found.class, name = "found"),
  @JsonSubTypes.Type(value = Entry.Done.class, name = "done"),
  @JsonSubTypes.Type(value = Entry.RobotsRead.class, name = "robots"),
  @JsonSubTypes.Type(value = Entry.Ended.class, name = "ended")
})
sealed interface Entry {
  /**
   * A run began.
   *
   * @param depth links followed from a seed
   * @param since day from which articles were wanted, null for all
   */
  record Began(Instant at, int depth, @Nullable LocalDate since) implements Entry {}

  /** Addresses to visit became known. */
  record Found(List<Target> targets) implements Entry {}

  /** An address was visited. */
  record Done(Visit visit) implements Entry {}

  /** A robots.txt was read. */
  record RobotsRead(Robots.Read read) implements Entry {}

  /** A run came to its end; what is left over waits for the next. */
  record Ended(Instant at) implements Entry {}
}
