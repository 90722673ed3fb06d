package fr.veille.cli;

import fr.veille.article.ArticleFiles;
import fr.veille.article.Found;
import fr.veille.index.ArticleIndex;
import fr.veille.index.ArticleWriter;
import fr.veille.reading.Pipeline;
import fr.veille.reading.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code veille ingest}: reads files and folders into the index. */
@Command(name = "ingest", description = "Reads the articles of files and folders into the index; what has not changed is left alone.")
final class Ingest implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private PipelineOptions knowledge;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files (.txt .md .html .jsonl .pdf) and folders.")
  private List<Path> paths;

  @Mixin private IndexOption index;

  @Option(names = "--prune", description = "Remove articles whose file under the given paths has gone.")
  private boolean prune;

  @Option(names = "--all", description = "Keep every claim, also those the program is not sure enough of to show; dossier --all shows them.")
  private boolean all;

  @Option(names = "--no-analysis", description = "Index the text alone: no entities, no claims.")
  private boolean textOnly;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    List<Path> absolute = paths.stream().map(p -> p.toAbsolutePath().normalize()).toList();
    Progress progress = new Progress(err, Progress.onTerminal(), ArticleFiles.bytes(absolute));
    Totals totals = new Totals();
    Batch batch = Batch.onAllCores();
    try (ArticleWriter writer = ArticleIndex.at(index.path()).writer()) {
      // Loading the models takes most of a second, which a second run over unchanged files need not spend.
      Supplier<Function<Found.Whole, Reading>> reader = Once.of(this::reader);
      batch.run(
          absolute,
          found -> writer.unchanged(found.article().id(), key(found)) ? Optional.<Reading>empty() : put(writer, found, reader.get().apply(found)),
          reading -> {
            progress.article(totals.add(reading));
          },
          found -> totals.seen.add(found.article().id()) ? Optional.empty() : Optional.of("an article before it has the same id « " + found.article().id() + " »"));
      totals.removed = prune ? prune(writer, absolute, totals.seen) : 0;
      batch.failures().forEach(f -> writer.failed(f.place(), f.reason()));
      writer.commit();
    }
    progress.done();
    Failures.print(err, batch.failures());
    spec.commandLine().getOut().println(totals.line(progress.seconds(), batch.failures().size()));
    return totals.seen.isEmpty() && !batch.failures().isEmpty() ? ExitCode.ERROR : ExitCode.FOUND;
  }

  private Function<Found.Whole, Reading> reader() {
    if (textOnly) {
      return found -> new Reading(found.article(), List.of(), List.of(), List.of());
    }
    try {
      Pipeline pipeline = knowledge.pipeline();
      return found -> pipeline.read(found.article());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Reading> put(ArticleWriter writer, Found.Whole found, Reading reading) {
    writer.put(all ? reading : reading.shown(), key(found), found.file().toString());
    return Optional.of(reading);
  }

  // An article read in another way is not unchanged, though its bytes are.
  private String key(Found.Whole found) {
    return found.hash() + (all ? "+all" : "") + (textOnly ? "+text" : "");
  }

  private static int prune(ArticleWriter writer, List<Path> roots, Set<String> seen) {
    int removed = 0;
    for (Map.Entry<String, String> stored : writer.origins().entrySet()) {
      Path origin = Path.of(stored.getValue());
      if (!seen.contains(stored.getKey()) && roots.stream().anyMatch(origin::startsWith)) {
        writer.remove(stored.getKey());
        removed++;
      }
    }
    return removed;
  }

  /** What an ingest did. */
  private static final class Totals {
    private final Set<String> seen = new HashSet<>();
    private int read;
    private int unchanged;
    private int removed;
    private long sentences;
    private long entities;
    private long claims;

    /** Counts an article, and tells its size. */
    long add(Optional<Reading> reading) {
      if (reading.isEmpty()) {
        unchanged++;
        return 0;
      }
      read++;
      sentences += reading.get().sentences().size();
      entities += reading.get().mentions().size();
      claims += reading.get().shown().claims().size();
      return reading.get().article().text().length();
    }

    String line(double seconds, int failures) {
      return String.format(
          Locale.ROOT,
          "%d articles read, %d unchanged, %d removed; %d sentences, %d entities, %d claims; %.1f s; %d failures",
          read,
          unchanged,
          removed,
          sentences,
          entities,
          claims,
          seconds,
          failures);
    }
  }
}
