package fr.veille.cli;

import fr.veille.lab.Brat;
import fr.veille.lab.Imported;
import fr.veille.lab.Marks;
import fr.veille.reading.Labelled;
import fr.veille.reading.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads corrected labels back. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Reads a brat folder or a file of inline marks back.")
final class LabelImport implements Callable<Integer> {
  @Parameters(paramLabel = "DIR|FILE.src", description = "Brat folder, or file of marks.")
  private Path source = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE.jsonl", description = "Labelled articles, one a line.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try {
      Imported imported = Files.isDirectory(source) ? Brat.read(source) : Marks.read(source.toString(), Files.readString(source));
      Files.writeString(file, imported.articles().stream().map(LabelImport::line).collect(Collectors.joining()));
      imported.errors().forEach(spec.commandLine().getErr()::println);
      spec.commandLine().getOut().printf("%d articles in %s%n", imported.articles().size(), file);
      return imported.errors().isEmpty() ? 0 : 1;
    } catch (NoSuchFileException e) {
      spec.commandLine().getErr().println(e.getMessage() + ": no such file");
      return 2;
    } catch (IOException e) {
      spec.commandLine().getErr().println(source + ": " + e.getMessage());
      return 2;
    }
  }

  private static String line(Labelled record) {
    return Records.write(record, false) + "\n";
  }
}
