package fr.veille.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code veille}. Exit codes: 0 found or done, 1 nothing found or something failed, 2 wrong usage or error. */
@Command(
    name = "veille",
    mixinStandardHelpOptions = true,
    version = "veille 0.1.0",
    description = "Lit les articles de la presse technologique et en tire des faits vérifiables.",
    subcommands = {Train.class, Bench.class, CommandLine.HelpCommand.class})
public final class Veille {
  private Veille() {}

  public static void main(String[] args) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command line. Results go to {@code out}, everything else to {@code err}. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Veille()).setOut(out).setErr(err).setExecutionStrategy(new CommandLine.RunLast()).execute(args);
  }

  // The console's own charset may be ASCII where no locale is set; the texts never are.
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8), false, StandardCharsets.UTF_8);
  }
}
