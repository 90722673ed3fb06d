package fr.veille.crawl;

import java.time.Duration;

/**
 * Beyond what nothing is taken from a server.
 *
 * @param bytes of one answer, as sent and also after decompression
 * @param time for one answer from dialling to its last byte
 * @param redirects in a row
 * @param urlLength in characters
 */
public record Limits(int bytes, Duration time, int redirects, int urlLength) {
  public static final Limits USUAL = new Limits(16 << 20, Duration.ofSeconds(60), 5, 2048);

  public Limits {
    if (bytes <= 0 || time.isNegative() || time.isZero() || redirects < 0 || urlLength <= 0) {
      throw new IllegalArgumentException("limits are positive: %d bytes, %s, %d redirects, %d characters".formatted(bytes, time, redirects, urlLength));
    }
  }
}
