package fr.veille.cli;

import fr.veille.index.QueryField;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Asks many questions in one process, with history and completion. */
@Command(name = "shell", mixinStandardHelpOptions = true, description = "Asks one query after the other, with history and completion; a bare line is a search.")
final class Shell implements Callable<Integer> {
  @Mixin private IndexOption index = new IndexOption();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var line = java.util.Objects.requireNonNull(spec, "picocli sets the spec").commandLine();
    PrintWriter out = line.getOut();
    ShellSession session = new ShellSession(index.path(), out, line.getErr());
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      LineReader reader =
          LineReaderBuilder.builder().terminal(terminal).completer(new StringsCompleter(completions())).variable(LineReader.HISTORY_FILE, history()).build();
      while (true) {
        try {
          if (!session.run(reader.readLine("veille> "))) {
            return ExitCode.FOUND;
          }
        } catch (UserInterruptException e) {
          out.flush();
        } catch (EndOfFileException e) {
          return ExitCode.FOUND;
        }
      }
    }
  }

  private static List<String> completions() {
    Stream<String> fields = Arrays.stream(QueryField.values()).flatMap(f -> f.names().stream()).map(n -> n + ":");
    return Stream.concat(ShellSession.commands().stream(), fields).sorted().distinct().toList();
  }

  private static Path history() throws IOException {
    Path folder = Path.of(System.getProperty("user.home"), ".veille");
    Files.createDirectories(folder);
    return folder.resolve("history");
  }
}
