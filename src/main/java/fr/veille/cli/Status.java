package fr.veille.cli;

import fr.veille.index.ArticleIndex;
import fr.veille.index.ArticleSearcher;
import fr.veille.index.IndexStatus;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the state of the index. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "Shows what the index holds: counts, size, last ingest, failures.")
final class Status implements Callable<Integer> {
  @Mixin private IndexOption index = new IndexOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (ArticleSearcher searcher = ArticleIndex.at(index.path()).searcher()) {
      IndexOption.tellDamage(searcher, spec.commandLine().getErr());
      IndexStatus status = searcher.status();
      out.println("index:    " + index.path().toAbsolutePath().normalize());
      out.println("articles: " + status.articles());
      out.println("claims:   " + status.claims());
      out.println("entities: " + status.entities());
      out.println("size:     " + size(status.bytes()));
      out.println("ingested: " + (status.lastIngest() == null ? "unknown" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(status.lastIngest().atZone(ZoneId.systemDefault()).withNano(0))));
      out.println("failures: " + status.failures().size());
      status.failures().forEach(f -> out.println("  " + f.origin() + ": " + f.reason()));
      return status.articles() > 0 ? ExitCode.FOUND : ExitCode.NOTHING;
    }
  }

  private static String size(long bytes) {
    return bytes < 1 << 20 ? String.format(Locale.ROOT, "%.1f KiB", bytes / 1024.0) : String.format(Locale.ROOT, "%.1f MiB", bytes / (1024.0 * 1024));
  }
}
