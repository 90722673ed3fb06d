package fr.veille.cli;

import fr.veille.reading.Models;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code veille demo}: the whole way from a folder to a dossier, on the sample articles. */
@Command(name = "demo", description = "Reads the sample articles, prints the dossier of a company and the answer to a search.")
final class Demo implements Callable<Integer> {
  private static final String COMPANY = "TSMC";
  private static final String QUERY = "l’IA souveraine en Europe";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Path home = Models.home();
    String index = home.resolve("target").resolve("demo-index").toString();
    int ingested = step("ingest", home.resolve("corpus").resolve("articles").toString(), "--prune", "--index", index);
    if (ingested != ExitCode.FOUND) {
      return ingested;
    }
    return Math.max(step("dossier", COMPANY, "--index", index), step("search", QUERY, "--limit", "3", "--index", index));
  }

  private int step(String... args) {
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.println("$ veille " + String.join(" ", args).replace(QUERY, "\"" + QUERY + "\""));
    out.flush();
    CommandLine root = spec.root().commandLine();
    return Veille.run(root.getOut(), root.getErr(), args);
  }
}
