package fr.veille.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what files say about their article. */
final class Metadata {
  private static final int ISO_DAY = 10;

  private Metadata() {}

  /** The day of an ISO date or time stamp, null where there is none to be read. */
  static @Nullable LocalDate day(@Nullable String stamp) {
    if (stamp == null || stamp.strip().length() < ISO_DAY) {
      return null;
    }
    try {
      return LocalDate.parse(stamp.strip().substring(0, ISO_DAY));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The string, null where it is blank. */
  static @Nullable String text(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
