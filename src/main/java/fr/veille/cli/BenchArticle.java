package fr.veille.cli;

import fr.veille.lab.ArticleCase;
import fr.veille.lab.ArticleScores;
import fr.veille.lab.ArticleSpeed;
import java.io.IOException;
import java.io.PrintWriter;
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

/** Measures the article room on saved pages: what is read of each against what should be, and pages a second. */
@Command(name = "article", mixinStandardHelpOptions = true, description = "Measures what is read of web pages: text, title, authors, date, paywall, speed.")
final class BenchArticle implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Cases, one JSON object a line: file (relative to this one), with, without, title, author, date, paywalled.")
  private List<Path> files = List.of();

  @Option(names = "--turns", defaultValue = "0", description = "Rounds of measuring speed (${DEFAULT-VALUE}: none).")
  private int turns;

  @Option(names = "--misses", description = "Print every miss.")
  private boolean misses;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<ArticleCase> all = new ArrayList<>();
    for (Path file : files) {
      List<ArticleCase> cases = ArticleCase.read(file);
      all.addAll(cases);
      ArticleScores s = ArticleScores.of(cases);
      out.printf(
          Locale.ROOT,
          "%-40s %4d pages  segments P %.3f  R %.3f  F1 %.3f  title %s  author %s  date %s  paywall %s%n",
          file, cases.size(), s.precision(), s.recall(), s.f1(), s.titles(), s.authors(), s.dates(), s.paywalls());
      if (misses) {
        s.misses().forEach(out::println);
      }
    }
    if (turns > 0) {
      ArticleSpeed speed = ArticleSpeed.of(all, turns);
      out.printf(Locale.ROOT, "one thread, processor time: %.1f pages/s; Readability4J alone: %.1f pages/s%n", speed.ours(), speed.readability());
    }
    return ExitCode.FOUND;
  }
}
