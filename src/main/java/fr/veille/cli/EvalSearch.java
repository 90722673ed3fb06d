package fr.veille.cli;

import fr.veille.article.Article;
import fr.veille.article.ArticleFiles;
import fr.veille.article.Found;
import fr.veille.index.ArticleIndex;
import fr.veille.index.ArticleSearcher;
import fr.veille.index.ArticleWriter;
import fr.veille.index.FrenchAnalyzerBaseline;
import fr.veille.index.RankedArticle;
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

/** Scores the ranking on judged questions, beside Lucene's FrenchAnalyzer on the same articles. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Scores the ranking of articles (nDCG@10) on questions with known answers, beside FrenchAnalyzer.")
final class EvalSearch implements Callable<Integer> {
  private static final int DEPTH = 10;

  @Option(names = "--questions", paramLabel = "FILE", description = "Lines ID TAB KIND TAB QUERY TAB ARTICLE=GRADE;… (default: corpus/questions/questions.tsv).")
  private Path questions = home().resolve("corpus/questions/questions.tsv");

  @Option(names = "--articles", paramLabel = "PATH", description = "The articles asked of (default: corpus/articles).")
  private List<Path> articles = List.of(home().resolve("corpus/articles"));

  @Option(names = "--each", description = "Print every question's score.")
  private boolean each;

  @Spec private @Nullable CommandSpec spec;

  private static Path home() {
    return Path.of(System.getProperty("veille.home", "."));
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = java.util.Objects.requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    List<JudgedQuestions.Judged> judged = JudgedQuestions.read(questions).questions().stream().filter(q -> !q.claim()).toList();
    List<Article> read = new ArrayList<>();
    ArticleFiles.read(
        articles,
        found -> {
          if (found instanceof Found.Whole whole) {
            read.add(whole.article());
          }
        });
    Path folder = Files.createTempDirectory("veille-eval");
    try (FrenchAnalyzerBaseline baseline = new FrenchAnalyzerBaseline(Files.createDirectory(folder.resolve("baseline")), read);
        ArticleSearcher searcher = fill(ArticleIndex.at(folder.resolve("veille")), read)) {
      score(judged, baseline, searcher, out);
    } finally {
      delete(folder);
    }
    return judged.isEmpty() ? ExitCode.NOTHING : ExitCode.FOUND;
  }

  private void score(List<JudgedQuestions.Judged> judged, FrenchAnalyzerBaseline baseline, ArticleSearcher searcher, PrintWriter out) throws IOException {
    double ours = 0;
    double theirs = 0;
    for (JudgedQuestions.Judged question : judged) {
      double veille = question.ndcg(ids(searcher.rank(question.query(), DEPTH)), DEPTH);
      double french = question.ndcg(ids(baseline.rank(question.query(), DEPTH)), DEPTH);
      ours += veille;
      theirs += french;
      if (each) {
        out.println(String.format(Locale.ROOT, "%s\t%.3f\t%.3f\t%s", question.id(), veille, french, question.query()));
      }
    }
    int n = Math.max(1, judged.size());
    out.println(String.format(Locale.ROOT, "questions %d, nDCG@%d: veille %.4f, FrenchAnalyzer %.4f", judged.size(), DEPTH, ours / n, theirs / n));
  }

  private static ArticleSearcher fill(ArticleIndex index, List<Article> articles) {
    try (ArticleWriter writer = index.writer()) {
      for (Article article : articles) {
        writer.put(new Reading(article, List.of(), List.of(), List.of()), "", "");
      }
      writer.commit();
    }
    return index.searcher();
  }

  private static List<String> ids(List<RankedArticle> ranked) {
    return ranked.stream().map(RankedArticle::id).toList();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
