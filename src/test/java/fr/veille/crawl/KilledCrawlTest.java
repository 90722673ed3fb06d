package fr.veille.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the crawler twenty times, as hard as a process can be killed, and looks whether anything was lost or done twice. */
class KilledCrawlTest {
  private static final int KILLS = 20;
  private static final int ARTICLES = 60;

  @TempDir Path folder;

  @Test
  void aCrawlKilledTwentyTimesEndsAsOneThatWasNot() throws Exception {
    try (LocalSite site = ManyArticles.site(ARTICLES)) {
      Path calm = folder.resolve("calm");
      assertEquals(0, start(site, calm).waitFor());
      Path killed = folder.resolve("killed");
      killTwentyTimes(site, killed);
      assertEquals(articles(calm), articles(killed));
      assertEquals(ARTICLES, articles(killed).size());
    }
  }

  private static Process start(LocalSite site, Path out) throws IOException {
    return Child.start(CrawlingChild.class, List.of(), site.url(), out.toString());
  }

  private static void killTwentyTimes(LocalSite site, Path out) throws Exception {
    Random random = new Random(20251122);
    Set<String> stored = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      site.forget();
      Process crawl = start(site, out);
      // Wherever it is after a few requests: before, while or after it stores what they brought.
      int requests = 1 + random.nextInt(5);
      while (crawl.isAlive() && site.asked().size() < requests) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(12));
      crawl.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
      assertNothingTwice(site, stored);
      stored.addAll(stored(out));
    }
    assertTrue(stored.size() > KILLS / 2, "the kills fell into a crawl that had begun: " + stored.size());
    site.forget();
    assertEquals(0, start(site, out).waitFor());
    assertNothingTwice(site, stored);
  }

  private static void assertNothingTwice(LocalSite site, Set<String> stored) {
    List<String> again = new ArrayList<>(site.asked());
    again.removeIf(path -> !stored.contains(site.url() + path));
    assertEquals(List.of(), again, "asked again after it was stored");
  }

  /** Addresses that are done by the log, and those of the articles that lie in their places. */
  private static Set<String> stored(Path out) throws IOException {
    Set<String> urls = new TreeSet<>();
    for (Entry entry : FrontierLog.peek(out.resolve(Crawler.HIDDEN))) {
      if (entry instanceof Entry.Done done) {
        urls.add(done.visit().url());
      }
    }
    for (String name : articles(out)) {
      String text = Files.readString(out.resolve(name));
      urls.add(text.replaceFirst("(?s).*\"url\":\"([^\"]*)\".*", "$1"));
    }
    return urls;
  }

  private static Set<String> articles(Path out) throws IOException {
    if (!Files.isDirectory(out)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(out)) {
      return new TreeSet<>(
          files.filter(Files::isRegularFile).map(f -> out.relativize(f).toString()).filter(f -> !f.startsWith(Crawler.HIDDEN)).toList());
    }
  }
}
