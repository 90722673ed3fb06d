package fr.veille.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the lines of a shell: a command with its options, or a bare query, which is a search. */
final class ShellSession {
  private static final Set<String> LEAVE = Set.of("exit", "quit", "q");

  private final Path index;
  private final PrintWriter out;
  private final PrintWriter err;

  ShellSession(Path index, PrintWriter out, PrintWriter err) {
    this.index = index;
    this.out = out;
    this.err = err;
  }

  /** The commands that a line may begin with. */
  static Set<String> commands() {
    return Set.of("search", "claims", "dossier", "status", "help");
  }

  /** Runs a line and returns whether the shell goes on. */
  boolean run(String line) {
    String stripped = line.strip();
    if (LEAVE.contains(stripped)) {
      return false;
    }
    if (!stripped.isEmpty()) {
      Veille.run(out, err, arguments(stripped).toArray(String[]::new));
      out.flush();
      err.flush();
    }
    return true;
  }

  /** Options stand for themselves; the rest is one argument, so that quotes reach the query language. */
  List<String> arguments(String line) {
    List<String> words = new ArrayList<>(Arrays.asList(line.split("\\s+")));
    String command = commands().contains(words.getFirst()) ? words.removeFirst() : "search";
    List<String> arguments = new ArrayList<>(List.of(command));
    if (!command.equals("help")) {
      arguments.add("--index=" + index);
    }
    words.stream().filter(w -> w.startsWith("--")).forEach(arguments::add);
    String query = words.stream().filter(w -> !w.startsWith("--")).collect(Collectors.joining(" "));
    if (!query.isEmpty()) {
      arguments.add("--");
      arguments.add(query);
    }
    return arguments;
  }
}
