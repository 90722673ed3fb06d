package fr.veille.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Instant NOW = Instant.parse("2025-11-22T12:00:00Z");

  @Test
  void readsSecondsAndDates() {
    assertEquals(Duration.ofMinutes(2), Backoff.asked("120", NOW));
    assertEquals(Duration.ofMinutes(5), Backoff.asked("Sat, 22 Nov 2025 12:05:00 GMT", NOW));
    assertEquals(Duration.ZERO, Backoff.asked("Sat, 22 Nov 2025 11:00:00 GMT", NOW));
    assertNull(Backoff.asked("bientôt", NOW));
    assertNull(Backoff.asked(null, NOW));
  }

  @Test
  void doublesAndSpreads() {
    for (int i = 0; i < 100; i++) {
      long third = Backoff.before(3, Duration.ofSeconds(2)).toMillis();
      assertTrue(third >= 2000 && third <= 6000, third + " ms");
    }
  }

  @Test
  void whatStandsLongUnchangedIsAskedRarely() {
    Visit visit = Visit.of(Target.seed("http://a.example/"), Outcome.LISTED, null).read("x");
    assertTrue(visit.isDue(visit.at()));
    Visit monthLater = visit.stillTheSame(visit.at().plus(Duration.ofDays(20)), java.util.List.of());
    assertTrue(!monthLater.isDue(monthLater.at().plus(Duration.ofDays(9))));
    assertTrue(monthLater.isDue(monthLater.at().plus(Duration.ofDays(11))));
  }
}
