package fr.veille.cli;

import fr.veille.index.ArticleHit;
import fr.veille.index.ArticleSearcher;
import fr.veille.index.Facets;
import fr.veille.index.Hits;
import fr.veille.index.QueryException;
import fr.veille.index.SearchRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds articles. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Finds articles, with highlighted passages. Exit code 0 found, 1 nothing found, 2 error.")
final class Search extends QueryCommand {
  private static final int BATCH_LIMIT = 100;

  @Option(names = "--batch", paramLabel = "FILE", description = "Answer every line ID TAB QUESTION of a file; with --format trec as a TREC run.")
  private @Nullable Path batch;

  @Override
  int run(ArticleSearcher searcher) throws IOException {
    if (batch == null) {
      return super.run(searcher);
    }
    QuestionBatch questions = QuestionBatch.read(batch);
    if (format == ResultFormat.TREC) {
      return questions.trec(searcher, options.limit(BATCH_LIMIT), out()) ? ExitCode.FOUND : ExitCode.NOTHING;
    }
    boolean any = false;
    for (QuestionBatch.Question question : questions.questions()) {
      if (format == ResultFormat.TEXT) {
        out().println("# " + question.id() + "\t" + question.text());
      }
      try {
        any |= print(searcher, options.request(usualLimit()).withQuery(question.text()), out()) > 0;
      } catch (QueryException e) {
        err().println(question.id() + ":\n" + e.report());
      }
    }
    return any ? ExitCode.FOUND : ExitCode.NOTHING;
  }

  @Override
  long print(ArticleSearcher searcher, SearchRequest request, PrintWriter out) {
    Hits<ArticleHit> found = searcher.articles(request);
    switch (format) {
      case TEXT -> ArticleResults.text(found, request.offset(), Highlight.auto(), out);
      case JSON -> ArticleResults.json(found, out);
      case CSV -> ArticleResults.csv(found, out);
      case TREC -> throw notTrec();
    }
    return found.total();
  }

  @Override
  long count(ArticleSearcher searcher, SearchRequest request) {
    return searcher.countArticles(request);
  }

  @Override
  Facets facets(ArticleSearcher searcher, SearchRequest request) {
    return searcher.articleFacets(request, FacetResults.MOST);
  }

  @Override
  int usualLimit() {
    return 10;
  }

  @Override
  boolean ofClaims() {
    return false;
  }

  @Override
  QueryCommand fresh() {
    return new Search();
  }
}
