package fr.veille.cli;

import fr.veille.lab.TextScores;
import fr.veille.lab.Treebank;
import fr.veille.lab.Treebanks;
import fr.veille.reading.Labelled;
import fr.veille.reading.Models;
import fr.veille.reading.Records;
import fr.veille.text.FrenchTokenizer;
import fr.veille.text.TextAnalyzer;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the text room: sentences against labelled articles, tokens, tags and lemmas against treebanks, and speed. */
@Command(name = "text", mixinStandardHelpOptions = true, description = "Measures sentences, tokens, tags, lemmas and speed.")
final class BenchText implements Callable<Integer> {
  private static final int WRAPPED = 72;

  @Option(names = "--data", paramLabel = "DIR", description = "Folder of UD treebanks; without it no tokens, tags and lemmas.")
  private @Nullable Path data;

  @Option(names = "--labelled", required = true, paramLabel = "DIR", description = "Folder of labelled articles (*.jsonl).")
  private Path labelled = Path.of("");

  @Option(names = "--seconds", defaultValue = "5", description = "How long to measure speed (${DEFAULT-VALUE}).")
  private int seconds;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      long start = System.nanoTime();
      TextAnalyzer analyzer = Models.textAnalyzer();
      out.printf(Locale.ROOT, "%-34s %.0f ms%n", "models loaded in", (System.nanoTime() - start) / 1e6);
      List<Labelled> articles = articles(labelled);
      TextScores.Agreed s = TextScores.sentences(analyzer, articles);
      out.printf(Locale.ROOT, "%-34s sentences F1 %.2f  P %.2f  R %.2f  (%d)%n", labelled, 100 * s.f1(), 100 * s.precision(), 100 * s.recall(), s.gold());
      TextScores.Agreed w = TextScores.wrappedSentences(analyzer, articles, WRAPPED);
      out.printf(Locale.ROOT, "%-34s sentences F1 %.2f%n", "  the same wrapped at " + WRAPPED, 100 * w.f1());
      if (data != null) {
        treebanks(out, analyzer, Treebanks.read(data));
      }
      speed(out, analyzer, articles);
      return 0;
    } catch (IOException e) {
      spec.commandLine().getErr().println(spec.qualifiedName() + ": " + e.getMessage());
      return 2;
    }
  }

  private static void treebanks(PrintWriter out, TextAnalyzer analyzer, Treebanks treebanks) {
    for (var test : treebanks.tests().entrySet()) {
      List<Treebank.Tree> trees = test.getValue();
      TextScores.Words words = TextScores.words(analyzer, trees);
      double tokens = TextScores.tokens(new FrenchTokenizer()::tokenize, trees).f1();
      out.printf(Locale.ROOT, "%-34s tokens F1 %.2f  tags %.2f  lemmas %.2f%n", test.getKey(), 100 * tokens, 100 * words.tag(), 100 * words.lemma());
    }
  }

  /** One thread reads all articles again and again; the first half of the time warms up. */
  private void speed(PrintWriter out, TextAnalyzer analyzer, List<Labelled> articles) {
    run(analyzer, articles, seconds / 2.0);
    out.printf(Locale.ROOT, "%-34s %,.0f tokens/s%n", "speed, one thread, processor time", run(analyzer, articles, seconds / 2.0));
  }

  private static double run(TextAnalyzer analyzer, List<Labelled> articles, double seconds) {
    long start = processorTime();
    long tokens = 0;
    double elapsed = 0;
    while (elapsed < seconds) {
      for (Labelled a : articles) {
        tokens += analyzer.analyze(a.article().text()).stream().mapToInt(x -> x.tokens().size()).sum();
      }
      elapsed = (processorTime() - start) / 1e9;
    }
    return tokens / elapsed;
  }

  // Of this thread alone: what else the machine does should not count.
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Labelled> articles(Path folder) throws IOException {
    List<Labelled> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        Files.readAllLines(file).stream().filter(l -> !l.isBlank()).map(Records::parse).forEach(articles::add);
      }
    }
    return articles;
  }
}
