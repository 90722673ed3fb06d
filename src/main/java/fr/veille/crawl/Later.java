package fr.veille.crawl;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The address gave no answer now and may give one later. */
final class Later extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration asked;
  private final boolean host;

  /**
   * @param asked how long the server asks to be left alone, null where it does not say
   * @param host whether the whole host is meant and not this address alone
   */
  Later(String reason, @Nullable Duration asked, boolean host) {
    super(reason);
    this.asked = asked;
    this.host = host;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  @Nullable Duration asked() {
    return asked;
  }

  boolean isHost() {
    return host;
  }
}
