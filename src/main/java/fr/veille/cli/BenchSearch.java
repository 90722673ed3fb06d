package fr.veille.cli;

import fr.veille.article.Article;
import fr.veille.index.ArticleIndex;
import fr.veille.index.ArticleSearcher;
import fr.veille.index.ArticleWriter;
import fr.veille.index.RawLucene;
import fr.veille.index.SearchRequest;
import fr.veille.reading.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures indexing and warm queries on generated articles; leaves index and texts behind for timing whole processes. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Measures indexing beside raw Lucene and warm queries (p50, p99) on generated articles.")
final class BenchSearch implements Callable<Integer> {
  private static final List<String> QUERIES =
      List.of(
          "Nvidia",
          "l’IA en Chine",
          "\"levée de fonds\"",
          "semi-conducteurs subventions européennes",
          "entité:TSMC type:investment montant>=1Md€",
          "noeud<=3nm",
          "type:funding montant>=10M€ date:2020..2025",
          "usine Arizona -Intel",
          "lithograph* machines",
          "part>20% sens:positif");

  @Option(names = "--count", paramLabel = "N", description = "How many articles to generate (default: ${DEFAULT-VALUE}).")
  private int count = 20_000;

  @Option(names = "--rounds", paramLabel = "N", description = "How often each query is asked (default: ${DEFAULT-VALUE}).")
  private int rounds = 100;

  @Option(names = "--keep", paramLabel = "DIR", required = true, description = "Empty or new folder for the index (DIR/index), raw Lucene's (DIR/raw) and the texts (DIR/texts).")
  private Path keep = Path.of(".");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = java.util.Objects.requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    GeneratedArticles source = new GeneratedArticles(Path.of(System.getProperty("veille.home", "."), "corpus", "labelled", "train"));
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      readings.add(source.next(i, true));
    }
    indexing(readings.stream().map(Reading::article).toList(), out);
    ArticleIndex index = ArticleIndex.at(keep.resolve("index"));
    double all = fill(index, readings);
    out.println(String.format(Locale.ROOT, "indexing with claims: %d articles in %.2f s", count, all));
    Path texts = Files.createDirectories(keep.resolve("texts"));
    for (Reading reading : readings) {
      Files.writeString(texts.resolve(reading.article().id() + ".txt"), reading.article().text());
    }
    queries(index, out);
    return ExitCode.FOUND;
  }

  /** Texts alone, once each to warm up and once to measure. */
  private void indexing(List<Article> articles, PrintWriter out) throws IOException {
    List<Reading> plain = articles.stream().map(a -> new Reading(a, List.of(), List.of(), List.of())).toList();
    double ours = 0;
    double raw = 0;
    for (int round = 0; round < 2; round++) {
      ours = fill(ArticleIndex.at(keep.resolve("text" + round)), plain);
      long start = System.nanoTime();
      RawLucene.write(keep.resolve("raw" + round), articles);
      raw = (System.nanoTime() - start) / 1e9;
    }
    out.println(String.format(Locale.ROOT, "indexing texts: veille %.2f s, raw Lucene with the same fields %.2f s, ratio %.2f", ours, raw, ours / raw));
  }

  private static double fill(ArticleIndex index, List<Reading> readings) {
    long start = System.nanoTime();
    try (ArticleWriter writer = index.writer()) {
      for (Reading reading : readings) {
        writer.put(reading, "", "");
      }
      writer.commit();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private void queries(ArticleIndex index, PrintWriter out) {
    try (ArticleSearcher searcher = index.searcher()) {
      List<Long> times = new ArrayList<>();
      for (int round = -rounds / 4; round < rounds; round++) {
        for (String query : QUERIES) {
          long start = System.nanoTime();
          searcher.articles(SearchRequest.of(query));
          long time = System.nanoTime() - start;
          if (round >= 0) {
            times.add(time);
          }
        }
      }
      times.sort(null);
      out.println(String.format(Locale.ROOT, "warm queries: %d, p50 %.2f ms, p99 %.2f ms", times.size(), at(times, 0.5), at(times, 0.99)));
    }
  }

  private static double at(List<Long> times, double share) {
    return times.isEmpty() ? 0 : times.get((int) Math.min(times.size() - 1, Math.floor(share * times.size()))) / 1e6;
  }
}
