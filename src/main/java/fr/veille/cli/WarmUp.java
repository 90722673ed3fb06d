package fr.veille.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks what {@link QueryMain} leaves to the whole program, once, so that the launcher can record an AOT cache for it. */
@Command(name = "warm-up", hidden = true, description = "Runs sample queries while the launcher records an AOT cache.")
final class WarmUp implements Callable<Integer> {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("status"),
          List.of("dossier", "Nvidia"),
          List.of("search", "--format=json", "Nvidia usine"),
          List.of("search", "--facets", "Nvidia"),
          List.of("claims", "--format=csv", "type:funding"));

  @Parameters(paramLabel = "DIR", description = "Folder of the index of sample articles.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    SampleQueries.run(Veille::run, folder);
    SampleQueries.run(Veille::run, folder, COMMANDS);
    return ExitCode.FOUND;
  }
}
