package fr.veille.cli;

import fr.veille.index.ArticleSearcher;
import fr.veille.index.Facets;
import fr.veille.index.Hits;
import fr.veille.index.SearchRequest;
import fr.veille.index.StoredClaim;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** Finds claims. */
@Command(name = "claims", mixinStandardHelpOptions = true, description = "Finds claims, each with the sentence that carries it. Exit code 0 found, 1 nothing found, 2 error.")
final class ClaimsCommand extends QueryCommand {
  @Override
  long print(ArticleSearcher searcher, SearchRequest request, PrintWriter out) {
    Hits<StoredClaim> found = searcher.claims(request);
    switch (format) {
      case TEXT -> ClaimResults.text(found, request.offset(), Highlight.auto(), out);
      case JSON -> ClaimResults.json(found, out);
      case CSV -> ClaimResults.csv(found, out);
      case TREC -> throw notTrec();
    }
    return found.total();
  }

  @Override
  long count(ArticleSearcher searcher, SearchRequest request) {
    return searcher.countClaims(request);
  }

  @Override
  Facets facets(ArticleSearcher searcher, SearchRequest request) {
    return searcher.claimFacets(request, FacetResults.MOST);
  }

  @Override
  int usualLimit() {
    return Integer.MAX_VALUE;
  }

  @Override
  boolean ofClaims() {
    return true;
  }

  @Override
  QueryCommand fresh() {
    return new ClaimsCommand();
  }
}
