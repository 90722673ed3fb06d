package fr.veille.cli;

import fr.veille.article.Article;
import fr.veille.article.ArticleFiles;
import fr.veille.article.Found;
import fr.veille.claim.ClaimFinder;
import fr.veille.entity.EntityFinder;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.quantity.Quantities;
import fr.veille.quantity.Quantity;
import fr.veille.reading.Models;
import fr.veille.text.Sentence;
import fr.veille.text.TextAnalyzer;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code veille bench read}: how fast one thread understands articles, step by step, beside one plain pass over their characters. */
@Command(
    name = "read",
    description = "Times each step from text to claims on one thread, in processor time, so that other jobs on the machine do not count.")
final class BenchRead implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders of articles.")
  private List<Path> paths;

  @Option(names = "--rounds", defaultValue = "3", description = "Passes over the articles; the last is reported, the others warm up.")
  private int rounds;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Article> articles = new ArrayList<>();
    ArticleFiles.read(
        paths,
        found -> {
          if (found instanceof Found.Whole whole) {
            articles.add(whole.article());
          }
        });
    if (articles.isEmpty()) {
      spec.commandLine().getErr().println("no article in " + paths);
      return ExitCode.ERROR;
    }
    long cold = System.nanoTime();
    Models.pipeline();
    long start = System.nanoTime();
    out.printf(Locale.ROOT, "pipeline loads in %.2f s from cold%n", seconds(start - cold));
    TextAnalyzer text = Models.textAnalyzer();
    long textLoaded = System.nanoTime();
    Lexicon lexicon = Models.lexicon(List.of());
    EntityFinder entities = Models.entityFinder(lexicon);
    long entitiesLoaded = System.nanoTime();
    ClaimFinder claims = Models.claimFinder(Models.frames(List.of()), lexicon);
    long claimsLoaded = System.nanoTime();
    out.printf(
        Locale.ROOT,
        "one by one, once warm: %.2f s: text %.2f, entities %.2f, claims %.2f%n",
        seconds(claimsLoaded - start),
        seconds(textLoaded - start),
        seconds(entitiesLoaded - textLoaded),
        seconds(claimsLoaded - entitiesLoaded));
    Times times = new Times();
    for (int i = 0; i < Math.max(1, rounds); i++) {
      times = pass(articles, text, entities, claims);
    }
    times.print(out);
    return ExitCode.FOUND;
  }

  private static Times pass(List<Article> articles, TextAnalyzer text, EntityFinder entities, ClaimFinder claims) {
    Times times = new Times();
    for (Article article : articles) {
      long t0 = cpu();
      long sum = article.text().chars().asLongStream().sum();
      long t1 = cpu();
      List<Sentence> sentences = text.analyze(article.text());
      long t2 = cpu();
      List<Quantity> quantities = Quantities.read(article.text(), article.published());
      long t3 = cpu();
      List<Mention> mentions = entities.find(article, sentences, quantities);
      long t4 = cpu();
      times.claims += claims.find(article, sentences, mentions).size();
      long t5 = cpu();
      times.tokens += sentences.stream().mapToInt(s -> s.tokens().size()).sum();
      times.characters += article.text().length();
      times.checksum += sum;
      times.add(t1 - t0, t2 - t1, t3 - t2, t4 - t3, t5 - t4);
    }
    return times;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }

  /** Processor time of one pass by step, in nanoseconds. */
  private static final class Times {
    private static final List<String> STEPS = List.of("one plain pass", "text", "quantities", "entities", "claims");
    private final long[] steps = new long[STEPS.size()];
    private long tokens;
    private long characters;
    private long claims;
    private long checksum;

    void add(long... more) {
      for (int i = 0; i < more.length; i++) {
        steps[i] += more[i];
      }
    }

    void print(PrintWriter out) {
      out.printf(Locale.ROOT, "%d tokens, %d characters (sum %d), %d claims%n", tokens, characters, checksum, claims);
      long chain = 0;
      for (int i = 0; i < steps.length; i++) {
        chain += i == 0 ? 0 : steps[i];
        out.printf(
            Locale.ROOT, "%-14s %8.3f s %,12.0f tokens/s   from text on %,12.0f tokens/s%n", STEPS.get(i), seconds(steps[i]), rate(steps[i]), i == 0 ? 0 : rate(chain));
      }
    }

    private double rate(long nanos) {
      return tokens / Math.max(1e-9, seconds(nanos));
    }
  }
}
