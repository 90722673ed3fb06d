package fr.veille.cli;

import fr.veille.index.ArticleSearcher;
import fr.veille.index.Exclusion;
import fr.veille.index.SearchRequest;
import java.io.PrintWriter;
import java.util.List;

/** Explains an empty answer: which part of the query excluded everything. */
final class NothingFound {
  private NothingFound() {}

  static void explain(ArticleSearcher searcher, SearchRequest request, boolean claims, PrintWriter err) {
    String things = claims ? "claim" : "article";
    err.println("nothing found");
    if (searcher.countArticles(SearchRequest.of("")) == 0) {
      err.println("  the index holds no article yet; to fill it: veille ingest FOLDER");
      return;
    }
    if (claims && searcher.countClaims(SearchRequest.of("")) == 0) {
      err.println("  the index holds no claim: its articles carry none, or they were ingested with --no-analysis");
      return;
    }
    List<Exclusion> parts = searcher.whyNothing(request, claims);
    for (Exclusion part : parts) {
      if (part.alone() == 0) {
        String near = part.suggestions().isEmpty() ? "" : "; did you mean " + String.join(", ", part.suggestions()) + "?";
        err.println("  no " + things + " has « " + part.part() + " »" + near);
      } else {
        err.println("  without « " + part.part() + " » there would be " + count(part.without(), things));
      }
    }
    if (parts.isEmpty()) {
      err.println("  every part is found, but never together");
    }
  }

  private static String count(long n, String things) {
    return n + " " + things + (n == 1 ? "" : "s");
  }
}
