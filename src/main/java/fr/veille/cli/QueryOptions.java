package fr.veille.cli;

import fr.veille.index.SearchRequest;
import fr.veille.index.SortOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code search} and {@code claims} are asked: the query and its filters, the page and the order. */
final class QueryOptions {
  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = {
        "Words, \"phrases\", -without, A OR B, prefix*, fuzzy~ and fields: entité: type: montant>= noeud<= part> date: modalité: sens: source: par:",
        "Example: entité:TSMC type:investment montant>=10Md€ date:2024..2025"
      })
  private List<String> words = new ArrayList<>();

  @Option(names = "--entity", paramLabel = "NAME", description = "Only what is about this entity; may be given again.")
  private List<String> entities = new ArrayList<>();

  @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "Only claims of this type, or articles with one; may be given again for any of several.")
  private List<String> types = new ArrayList<>();

  @Option(names = "--since", paramLabel = "DATE", description = "Only what was published on this day or later: 2024, 2024-03, 2024-03-15.")
  private @Nullable String since;

  @Option(names = "--until", paramLabel = "DATE", description = "Only what was published on this day or earlier.")
  private @Nullable String until;

  @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, newest, oldest, amount or confidence (default: relevance, ties newest first).")
  private SortOrder sort = SortOrder.RELEVANCE;

  @Option(names = "--limit", paramLabel = "N", description = "Most hits to show (default: 10; 100 with --batch; all claims).")
  private @Nullable Integer limit;

  @Option(names = "--offset", paramLabel = "N", description = "Hits to leave out from the start (default: ${DEFAULT-VALUE}).")
  private int offset;

  SearchRequest request(int usualLimit) {
    words.stream()
        .filter(w -> w.startsWith("--"))
        .findFirst()
        .ifPresent(
            w -> {
              throw new IllegalArgumentException("unknown option " + w + "; see veille search --help");
            });
    int most = limit == null ? usualLimit : limit;
    if (most < 0 || offset < 0) {
      throw new IllegalArgumentException("--limit and --offset take numbers from 0 on");
    }
    return new SearchRequest(
        String.join(" ", words),
        entities,
        types,
        since == null ? null : SearchRequest.firstDay(since),
        until == null ? null : SearchRequest.lastDay(until),
        sort,
        offset,
        most);
  }

  /** The arguments that ask the same again. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    entities.forEach(e -> arguments.add("--entity=" + e));
    types.forEach(t -> arguments.add("--type=" + t));
    if (since != null) {
      arguments.add("--since=" + since);
    }
    if (until != null) {
      arguments.add("--until=" + until);
    }
    arguments.add("--sort=" + sort);
    if (limit != null) {
      arguments.add("--limit=" + limit);
    }
    // Behind this mark a word that begins with a dash is no option.
    arguments.add("--");
    arguments.addAll(words);
    return arguments;
  }

  int limit(int usual) {
    return limit == null ? usual : limit;
  }
}
