package fr.veille.cli;

import fr.veille.article.Article;
import fr.veille.article.ArticleFiles;
import fr.veille.article.Found;
import fr.veille.index.ArticleIndex;
import fr.veille.index.ArticleSearcher;
import fr.veille.index.ArticleWriter;
import fr.veille.index.FrenchAnalyzerBaseline;
import fr.veille.index.RankedArticle;
import fr.veille.index.SearchRequest;
import fr.veille.lab.Score;
import fr.veille.reading.Models;
import fr.veille.reading.Pipeline;
import fr.veille.reading.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the ranking on judged questions, beside Lucene's FrenchAnalyzer on the same articles. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Scores answers to questions whose answers are known: the ranking of articles (nDCG@10) beside FrenchAnalyzer, and the claims that the",
      "program finds in the articles, by the articles they are in."
    })
final class EvalSearch implements Callable<Integer> {
  private static final int DEPTH = 10;
  private static final int MOST = 10_000;

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
    List<JudgedQuestions.Judged> judged = JudgedQuestions.read(questions).questions();
    List<JudgedQuestions.Judged> ofArticles = judged.stream().filter(q -> !q.claim()).toList();
    List<JudgedQuestions.Judged> ofClaims = judged.stream().filter(JudgedQuestions.Judged::claim).toList();
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
        ArticleSearcher searcher = fill(ArticleIndex.at(folder.resolve("veille")), read, EvalSearch::textAlone)) {
      score(ofArticles, baseline, searcher, out);
      if (!ofClaims.isEmpty()) {
        Pipeline pipeline = Models.pipeline();
        try (ArticleSearcher claims = fill(ArticleIndex.at(folder.resolve("claims")), read, article -> pipeline.read(article).shown())) {
          double ndcg = ofArticles.stream().mapToDouble(q -> q.ndcg(ids(claims.rank(q.query(), DEPTH)), DEPTH)).average().orElse(0);
          out.println(String.format(Locale.ROOT, "questions %d, nDCG@%d: veille with the claims it finds %.4f", ofArticles.size(), DEPTH, ndcg));
          scoreClaims(ofClaims, claims, out);
        }
      }
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

  // An answer is an article with a claim that the query finds; how good it is, the question's grades say.
  private void scoreClaims(List<JudgedQuestions.Judged> judged, ArticleSearcher searcher, PrintWriter out) {
    int found = 0;
    int right = 0;
    int wanted = 0;
    int answered = 0;
    double ndcg = 0;
    for (JudgedQuestions.Judged question : judged) {
      List<String> answers =
          searcher.claims(SearchRequest.of(question.query()).page(0, MOST)).hits().stream().map(c -> c.article().id()).distinct().toList();
      int hits = (int) answers.stream().filter(a -> question.grade(a) > 0).count();
      found += answers.size();
      right += hits;
      wanted += question.grades().size();
      answered += hits > 0 ? 1 : 0;
      ndcg += question.ndcg(answers, DEPTH);
      if (each) {
        out.println(String.format(Locale.ROOT, "%s\t%d right of %d found, %d wanted\t%s", question.id(), hits, answers.size(), question.grades().size(), question.query()));
      }
    }
    Score.Counts score = new Score.Counts(right, found - right, wanted - right);
    out.println(
        String.format(
            Locale.ROOT,
            "claim questions %d, %d of them answered; articles P %.3f R %.3f F1 %.3f, nDCG@%d %.4f",
            judged.size(), answered, score.precision(), score.recall(), score.f1(), DEPTH, ndcg / judged.size()));
  }

  private static Reading textAlone(Article article) {
    return new Reading(article, List.of(), List.of(), List.of());
  }

  private static ArticleSearcher fill(ArticleIndex index, List<Article> articles, Function<Article, Reading> reader) {
    try (ArticleWriter writer = index.writer()) {
      for (Article article : articles) {
        writer.put(reader.apply(article), "", "");
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
