package fr.veille.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does what {@code status} and {@code dossier} do, and queries with any option, once, so that the launcher can record an AOT cache for them. */
@Command(name = "warm-up", hidden = true, description = "Runs sample queries while the launcher records an AOT cache.")
final class WarmUp implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "Empty folder for the index of sample articles.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    SampleQueries.index(folder);
    SampleQueries.run(Veille::run, folder);
    return ExitCode.FOUND;
  }
}
