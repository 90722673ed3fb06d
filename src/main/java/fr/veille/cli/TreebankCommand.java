package fr.veille.cli;

import fr.veille.lab.Treebanks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the trainers on treebanks share: where the treebanks are, where the model goes, and how failures are told. */
abstract class TreebankCommand implements Callable<Integer> {
  @Option(names = "--data", required = true, paramLabel = "DIR", description = "Folder of UD treebanks (*-train, *-dev, *-test.conllu).")
  protected Path data = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "File of the model.")
  protected Path model = Path.of("");

  @Spec protected CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try {
      train(Treebanks.read(data));
      return 0;
    } catch (IOException e) {
      spec.commandLine().getErr().println(spec.qualifiedName() + ": " + e.getMessage());
      return 2;
    }
  }

  /** Trains on the training part, writes the model and prints its scores on the tests. */
  abstract void train(Treebanks treebanks) throws IOException;

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Something that writes itself. */
  interface Writable {
    void write(OutputStream stream) throws IOException;
  }

  void write(Writable trained) throws IOException {
    Path folder = model.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream stream = Files.newOutputStream(model)) {
      trained.write(stream);
    }
    out().printf("%s: %d KiB%n", model, Files.size(model) / 1024);
  }
}
