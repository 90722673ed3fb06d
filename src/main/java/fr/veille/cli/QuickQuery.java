package fr.veille.cli;

import fr.veille.index.ArticleIndex;
import fr.veille.index.ArticleSearcher;
import fr.veille.index.IndexException;
import fr.veille.index.QueryException;
import fr.veille.index.SearchRequest;
import fr.veille.index.SortOrder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Answers the plainest {@code search} and {@code claims} without picocli, whose classes are too old for the JVM's cache and take longer to load than the
 * answer takes to find. Any option that it does not know leaves the command to picocli, and both answer alike.
 */
final class QuickQuery {
  private final List<String> words = new ArrayList<>();
  private final List<String> entities = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private @Nullable Path index;
  private @Nullable String since;
  private @Nullable String until;
  private int offset;
  private int limit;

  private QuickQuery(int usualLimit) {
    this.limit = usualLimit;
  }

  /** The exit code, or nothing where the command is one for picocli. */
  static OptionalInt run(PrintWriter out, PrintWriter err, String... args) {
    if (args.length < 2 || !(args[0].equals("search") || args[0].equals("claims"))) {
      return OptionalInt.empty();
    }
    boolean claims = args[0].equals("claims");
    QuickQuery query = new QuickQuery(claims ? Integer.MAX_VALUE : 10);
    if (!query.read(Arrays.asList(args).subList(1, args.length).iterator())) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(query.answer(claims, out, err));
  }

  /** Takes the arguments in; false where one of them is not known here. */
  private boolean read(Iterator<String> arguments) {
    while (arguments.hasNext()) {
      String argument = arguments.next();
      boolean excluded = argument.length() > 2 && argument.charAt(0) == '-' && argument.charAt(1) != '-';
      if (excluded || !argument.startsWith("-")) {
        words.add(argument);
        continue;
      }
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (equals < 0 && !arguments.hasNext()) {
        return false;
      }
      String value = equals < 0 ? arguments.next() : argument.substring(equals + 1);
      if (value.isEmpty() || value.startsWith("-") || !option(name, value)) {
        return false;
      }
    }
    return true;
  }

  private boolean option(String name, String value) {
    switch (name) {
      case "--index" -> index = Path.of(value);
      case "--entity" -> entities.add(value);
      case "--type" -> types.addAll(Arrays.asList(value.split(",")));
      case "--since" -> since = value;
      case "--until" -> until = value;
      case "--limit" -> {
        limit = number(value);
        return limit >= 0;
      }
      case "--offset" -> {
        offset = number(value);
        return offset >= 0;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static int number(String value) {
    return !value.isEmpty() && value.length() < 9 && value.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(value) : -1;
  }

  private int answer(boolean claims, PrintWriter out, PrintWriter err) {
    try (ArticleSearcher searcher = ArticleIndex.at(index == null ? IndexOption.usual() : index).searcher()) {
      IndexOption.tellDamage(searcher, err);
      SearchRequest request =
          new SearchRequest(
              String.join(" ", words),
              entities,
              types,
              since == null ? null : SearchRequest.firstDay(since),
              until == null ? null : SearchRequest.lastDay(until),
              SortOrder.RELEVANCE,
              offset,
              limit);
      long total = print(searcher, request, claims, out);
      if (total == 0) {
        NothingFound.explain(searcher, request, claims, err);
      }
      return total > 0 ? ExitCode.FOUND : ExitCode.NOTHING;
    } catch (QueryException e) {
      err.println(e.report());
    } catch (IndexException e) {
      err.println("veille: " + e.getMessage());
    }
    return ExitCode.ERROR;
  }

  private static long print(ArticleSearcher searcher, SearchRequest request, boolean claims, PrintWriter out) {
    if (claims) {
      var found = searcher.claims(request);
      ClaimResults.text(found, request.offset(), Highlight.auto(), out);
      return found.total();
    }
    var found = searcher.articles(request);
    ArticleResults.text(found, request.offset(), Highlight.auto(), out);
    return found.total();
  }
}
