package fr.veille.cli;

import fr.veille.index.ArticleIndex;
import fr.veille.index.ArticleSearcher;
import fr.veille.index.Facets;
import fr.veille.index.QueryException;
import fr.veille.index.SearchRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code search} and {@code claims} share: how they are asked, explain an empty answer and exit. */
abstract class QueryCommand implements Callable<Integer> {
  @Mixin QueryOptions options = new QueryOptions();

  @Mixin IndexOption index = new IndexOption();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or csv (default: text); trec with --batch.")
  ResultFormat format = ResultFormat.TEXT;

  @Option(names = "--count", description = "Print only how many there are.")
  private boolean count;

  @Option(names = "--facets", description = "Print the entities, types, years and sources of all hits with their counts.")
  private boolean facets;

  @Option(names = "--save", paramLabel = "NAME", description = "Keep this query under a name, for --saved.")
  private @Nullable String save;

  @Option(names = "--saved", paramLabel = "NAME", description = "Ask a kept query again.")
  private @Nullable String saved;

  @Option(names = "--new-since-last", description = "With --saved: only what was ingested since it was last asked so. Exit code 1 when there is nothing new.")
  private boolean newSinceLast;

  @Spec private @Nullable CommandSpec spec;

  /** Prints the hits and returns how many there are in all. */
  abstract long print(ArticleSearcher searcher, SearchRequest request, PrintWriter out);

  abstract long count(ArticleSearcher searcher, SearchRequest request);

  abstract Facets facets(ArticleSearcher searcher, SearchRequest request);

  abstract int usualLimit();

  abstract boolean ofClaims();

  abstract QueryCommand fresh();

  @Override
  public Integer call() throws IOException {
    try (ArticleSearcher searcher = ArticleIndex.at(index.path()).searcher()) {
      IndexOption.tellDamage(searcher, err());
      return run(searcher);
    } catch (QueryException e) {
      err().println(e.report());
      return ExitCode.ERROR;
    }
  }

  /** Asks an index that is open already, as a shell has it. */
  int run(ArticleSearcher searcher) throws IOException {
    SavedQueries queries = new SavedQueries(index.path());
    if (saved != null) {
      return again(searcher, queries, saved);
    }
    if (newSinceLast) {
      throw new IllegalArgumentException("--new-since-last needs --saved NAME");
    }
    SearchRequest request = options.request(usualLimit());
    int code = answer(searcher, request);
    if (save != null) {
      queries.write(save, new SavedQueries.Saved(searcher.batch(), options.arguments()));
    }
    return code;
  }

  private int again(ArticleSearcher searcher, SavedQueries queries, String name) throws IOException {
    SavedQueries.Saved kept = queries.read(name);
    QueryCommand command = fresh();
    new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).setOut(out()).setErr(err()).parseArgs(kept.arguments().toArray(String[]::new));
    SearchRequest request = command.options.request(usualLimit());
    command.format = format == ResultFormat.TEXT ? command.format : format;
    command.count |= count;
    command.facets |= facets;
    if (!newSinceLast) {
      return command.answer(searcher, request);
    }
    String query = request.query().isBlank() ? "" : "(" + request.query() + ") ";
    int code = command.answer(searcher, request.withQuery(query + "lot>" + kept.batch()));
    queries.write(name, new SavedQueries.Saved(searcher.batch(), kept.arguments()));
    return code;
  }

  private int answer(ArticleSearcher searcher, SearchRequest request) {
    long total;
    if (count) {
      total = count(searcher, request);
      out().println(total);
    } else if (facets) {
      total = count(searcher, request);
      printFacets(facets(searcher, request));
    } else {
      total = print(searcher, request, out());
    }
    if (total == 0) {
      NothingFound.explain(searcher, request, ofClaims(), err());
    }
    return total > 0 ? ExitCode.FOUND : ExitCode.NOTHING;
  }

  private void printFacets(Facets found) {
    switch (format) {
      case TEXT -> FacetResults.text(found, out());
      case JSON -> FacetResults.json(found, out());
      case CSV -> FacetResults.csv(found, out());
      case TREC -> throw notTrec();
    }
  }

  static IllegalArgumentException notTrec() {
    return new IllegalArgumentException("--format trec goes with search --batch FILE");
  }

  private CommandSpec commandSpec() {
    return java.util.Objects.requireNonNull(spec, "picocli sets the spec");
  }

  PrintWriter out() {
    return commandSpec().commandLine().getOut();
  }

  PrintWriter err() {
    return commandSpec().commandLine().getErr();
  }
}
