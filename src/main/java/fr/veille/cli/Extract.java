package fr.veille.cli;

import fr.veille.reading.Pipeline;
import fr.veille.reading.Records;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code veille extract}: prints what Veille finds in articles, one JSON object a line. */
@Command(name = "extract", description = "Prints the entities and claims found in files and folders, one JSON object an article.")
final class Extract implements Callable<Integer> {
  enum Format {
    jsonl
  }

  enum What {
    /** Entities and claims with the text they were found in. */
    reading,
    /** Title, authors, day, language, paywall and text alone, as pages and files give them. */
    article
  }

  @Spec private CommandSpec spec;

  @Mixin private PipelineOptions knowledge;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files (.txt .md .html .jsonl .pdf .warc .warc.gz) and folders.")
  private List<Path> paths;

  @Option(names = "--format", defaultValue = "jsonl", description = "Shape of the output: ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(names = "--what", defaultValue = "reading", description = "What to print of each article: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private What what;

  @Option(names = "--all", description = "Print every claim, not only those the program is sure enough of to show.")
  private boolean all;

  @Override
  public Integer call() throws IOException {
    return switch (what) {
      case article -> ExtractArticle.run(paths, spec.commandLine().getOut(), spec.commandLine().getErr());
      case reading -> readings();
    };
  }

  private int readings() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Pipeline pipeline = knowledge.pipeline();
    Batch batch = Batch.onAllCores();
    AtomicInteger articles = new AtomicInteger();
    batch.run(
        paths,
        found -> all ? pipeline.read(found.article()) : pipeline.read(found.article()).shown(),
        reading -> {
          switch (format) {
            case jsonl -> Records.write(reading, out);
          }
          out.println();
          articles.incrementAndGet();
        });
    out.flush();
    Failures.print(spec.commandLine().getErr(), batch.failures());
    return articles.get() > 0 ? ExitCode.FOUND : ExitCode.ERROR;
  }
}
