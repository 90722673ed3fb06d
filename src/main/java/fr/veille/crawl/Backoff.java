package fr.veille.crawl;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** How long to wait before another try. */
final class Backoff {
  private Backoff() {}

  /** The pause before the given try, counted from 1: doubling, and spread by a half either way so that hosts that failed together are not asked together. */
  static Duration before(int attempt, Duration first) {
    double spread = ThreadLocalRandom.current().nextDouble(0.5, 1.5);
    return Duration.ofNanos((long) (first.toNanos() * (double) (1L << Math.clamp(attempt - 2L, 0, 20)) * spread));
  }

  /** What the header Retry-After asks for, in seconds or as a date; null where it says nothing that can be read. */
  static @Nullable Duration asked(@Nullable String retryAfter, Instant now) {
    if (retryAfter == null) {
      return null;
    }
    String value = retryAfter.strip();
    try {
      if (value.matches("\\d{1,9}")) {
        return Duration.ofSeconds(Long.parseLong(value));
      }
      Duration until = Duration.between(now, ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return until.isNegative() ? Duration.ZERO : until;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
