package fr.veille.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * The launcher's way to {@link QuickQuery}, with the libraries that a query needs and no others: Lucene looks its codecs up in every jar of the class path,
 * and opening forty of them takes a tenth of a second. Nothing here may touch picocli or a language model.
 */
public final class QueryMain {
  private QueryMain() {}

  /**
   * Answers {@code search …} and {@code claims …}, and exits with {@link ExitCode#NOT_QUICK} where it can't tell. For the launcher's cache, {@code sample
   * FOLDER} makes an index in an empty folder, of which {@code warm-up FOLDER} asks sample queries.
   */
  public static void main(String[] args) throws IOException {
    switch (args.length == 2 ? args[0] : "") {
      case "sample" -> SampleQueries.index(Path.of(args[1]));
      case "warm-up" -> SampleQueries.run((out, err, command) -> QuickQuery.run(out, err, command).orElseThrow(), Path.of(args[1]));
      default -> answer(args);
    }
  }

  private static void answer(String... args) {
    PrintWriter out = Console.out();
    PrintWriter err = Console.err();
    OptionalInt code = QuickQuery.run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code.orElse(ExitCode.NOT_QUICK));
  }
}
