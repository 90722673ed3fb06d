package fr.veille.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code veille}. Exit codes: 0 found or done, 1 nothing found or something failed, 2 wrong usage or error. */
@Command(
    name = "veille",
    mixinStandardHelpOptions = true,
    version = "veille 0.1.0",
    description = "Reads French tech commentary and turns it into claims that can be searched, compared and checked.",
    subcommands = {
      Bench.class,
      Check.class,
      ClaimsCommand.class,
      CrawlCommand.class,
      Demo.class,
      DossierCommand.class,
      Eval.class,
      Explain.class,
      Extract.class,
      FramesGroup.class,
      Ingest.class,
      Label.class,
      Reindex.class,
      Search.class,
      Shell.class,
      Status.class,
      Train.class,
      WarmUp.class,
      CommandLine.HelpCommand.class
    })
public final class Veille {
  private Veille() {}

  public static void main(String[] args) {
    PrintWriter out = Console.out();
    PrintWriter err = Console.err();
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command line. Results go to {@code out}, everything else to {@code err}. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    OptionalInt quick = QuickQuery.run(out, err, args);
    if (quick.isPresent()) {
      return quick.getAsInt();
    }
    return commandLine().setOut(out).setErr(err).setExecutionExceptionHandler((e, command, parsed) -> failed(e, err)).execute(args);
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Veille()).setCaseInsensitiveEnumValuesAllowed(true);
    // « puces -Intel » leaves Intel out; it is no option.
    line.getSubcommands().forEach(
        (name, command) -> {
          if (name.equals("search") || name.equals("claims")) {
            command.setPosixClusteredShortOptionsAllowed(false).setUnmatchedOptionsArePositionalParams(true);
          }
        });
    return line;
  }

  // What the rooms throw says what is wrong and what to do; a trace helps only those who mend the program.
  private static int failed(Exception e, PrintWriter err) {
    String message = e instanceof UncheckedIOException io && io.getCause() != null ? io.getCause().getMessage() : e.getMessage();
    err.println("veille: " + (message == null ? e.toString() : message));
    if (System.getenv("VEILLE_DEBUG") != null) {
      e.printStackTrace(err);
    }
    return ExitCode.ERROR;
  }
}
