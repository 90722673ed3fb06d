package fr.veille.lab;

import fr.veille.article.ArticleFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;

/**
 * Pages a second on one thread of processor time, ours beside Readability alone.
 *
 * @param ours title, authors, day, language and text
 * @param readability the text alone, from the page as a string
 */
public record ArticleSpeed(double ours, double readability) {
  private static final double NANOS = 1e9;

  /** Measures both in turns, so that what else the machine does falls on both; the first turn of each warms up and is not counted. */
  public static ArticleSpeed of(List<ArticleCase> cases, int turns) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (Path file : cases.stream().map(ArticleCase::file).toList()) {
      pages.add(Files.readAllBytes(file));
    }
    double[] seconds = new double[2];
    for (int turn = 0; turn <= turns; turn++) {
      double a = seconds(pages, ArticleSpeed::ours);
      double b = seconds(pages, ArticleSpeed::readability);
      seconds[0] += turn == 0 ? 0 : a;
      seconds[1] += turn == 0 ? 0 : b;
    }
    return new ArticleSpeed(turns * pages.size() / seconds[0], turns * pages.size() / seconds[1]);
  }

  private static double seconds(List<byte[]> pages, ToIntFunction<byte[]> reader) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int characters = pages.stream().mapToInt(reader).sum();
    if (characters == 0) {
      throw new IllegalArgumentException("no text in any of the pages");
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
  }

  private static int ours(byte[] page) {
    return ArticleFiles.page("page", page, null, null).text().length();
  }

  private static int readability(byte[] page) {
    String text = new Readability4J("https://localhost/", new String(page, StandardCharsets.UTF_8)).parse().getTextContent();
    return text == null ? 0 : text.length();
  }
}
