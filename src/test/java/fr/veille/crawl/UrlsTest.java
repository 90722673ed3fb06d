package fr.veille.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
  @ParameterizedTest
  @CsvSource({
    "HTTP://Journal.EXAMPLE:80/a, http://journal.example/a",
    "https://journal.example:443, https://journal.example/",
    "https://journal.example/a/../b/./c, https://journal.example/b/c",
    "https://journal.example/a#suite, https://journal.example/a",
    "https://journal.example/a?utm_source=x&id=3&fbclid=y, https://journal.example/a?id=3",
    "https://journal.example/a?xtor=RSS-1, https://journal.example/a",
    "https://journal.example/%7Eanna, https://journal.example/~anna",
    "https://journal.example/é, https://journal.example/%C3%A9",
    "https://journal.example/%c3%a9, https://journal.example/%C3%A9"
  })
  void anAddressHasOneSpelling(String given, String normal) {
    assertEquals(normal, Urls.normalize(given));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:a@b.example", "javascript:void(0)", "ftp://journal.example/a", "file:///etc/passwd", "journal.example/a", ""})
  void whatIsNotOfTheWebIsNoAddress(String given) {
    assertNull(Urls.normalize(given));
  }

  @Test
  void linksAreReadFromWhereTheyStand() {
    assertEquals("https://journal.example/b/d", Urls.resolve("https://journal.example/b/c", "d"));
    assertEquals("https://autre.example/d", Urls.resolve("https://journal.example/b/c", "//autre.example/d"));
    assertNull(Urls.resolve("https://journal.example/", "http://[kaputt"));
  }

  @Test
  void aSiteWithAndWithoutWwwIsOne() {
    assertEquals(Urls.site("https://www.journal.example/a"), Urls.site("http://journal.example/b"));
    assertTrue(Urls.sameOwner("https://flux.journal.fr/a", "https://www.journal.fr/"));
    assertFalse(Urls.sameOwner("https://journal.gouv.fr/", "https://autre.gouv.fr/"));
    assertFalse(Urls.sameOwner("http://127.0.0.1:1/", "http://127.0.0.2:1/"));
  }

  @Test
  void filesThatHoldNoPageAreKnownByTheirNames() {
    assertFalse(Urls.mayBePage("https://journal.example/photo.JPG?w=200"));
    assertTrue(Urls.mayBePage("https://journal.example/un.article.html"));
  }
}
