package fr.veille.cli;

import fr.veille.lab.Brat;
import fr.veille.lab.Marks;
import fr.veille.reading.Labelled;
import fr.veille.reading.Records;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes labelled articles so that people can correct them. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes labelled articles in a form that people correct.")
final class LabelExport implements Callable<Integer> {
  /** Forms of labels. */
  enum Format {
    brat,
    marks
  }

  @Parameters(paramLabel = "FILE.jsonl", description = "Labelled articles, one a line.")
  private Path file = Path.of("");

  @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}: a folder for the brat editor, or one file of inline marks.")
  private Format format = Format.brat;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder that the files go to.")
  private Path folder = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private int failures;

  @Override
  public Integer call() {
    try {
      List<Labelled> records = read();
      Files.createDirectories(folder);
      switch (format) {
        case brat -> Brat.write(records, folder);
        case marks -> marks(records);
      }
      spec.commandLine().getOut().printf("%d articles in %s%n", records.size(), folder);
      return failures == 0 ? 0 : 1;
    } catch (IOException e) {
      error(e instanceof java.nio.file.NoSuchFileException ? file + ": no such file" : String.valueOf(e.getMessage()));
      return 2;
    }
  }

  private List<Labelled> read() throws IOException {
    List<Labelled> records = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          records.add(Records.parse(lines.get(i)));
        } catch (IllegalArgumentException e) {
          error(file + ":" + (i + 1) + ": " + e.getMessage());
        }
      }
    }
    return records;
  }

  private void marks(List<Labelled> records) throws IOException {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.jsonl$", "") + ".src";
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(name)))) {
      for (Labelled r : records) {
        try {
          out.print(Marks.write(r) + "\n");
        } catch (IllegalArgumentException e) {
          error(file + ": " + e.getMessage());
        }
      }
    }
  }

  private void error(String message) {
    failures++;
    spec.commandLine().getErr().println(message);
  }
}
