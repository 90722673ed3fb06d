package fr.veille.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RobotsTest {
  /** A robots.txt, and what Google's parser and ours make of it. */
  record Case(String what, String agent, String url, String google, String ours, String file) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Case> cases() throws IOException {
    return Rows.of("robots.tsv").stream()
        .map(r -> new Case(r[0], r[1], r[2], r[3], r[4], r[5].replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void robotsTxtIsReadAsNoted(Case c) {
    boolean allowed = Robots.parse("http://foo.bar/robots.txt", c.file(), List.of(c.agent().toLowerCase(Locale.ROOT))).isAllowed(c.url());
    assertEquals(c.ours(), allowed ? "allow" : "forbid");
  }

  @Test
  void eightReadingsDifferFromGoogles() throws IOException {
    assertEquals(8, cases().stream().filter(c -> !c.ours().equals(c.google())).count());
  }

  @Test
  void aLongCrawlDelayForbidsNothing() {
    var rules = Robots.parse("http://foo.bar/robots.txt", "user-agent: *\ncrawl-delay: 86400\ndisallow: /x\n", List.of("veille"));
    assertEquals(86_400_000, rules.getCrawlDelay());
    assertEquals(true, rules.isAllowed("http://foo.bar/y"));
  }
}
