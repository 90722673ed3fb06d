package fr.veille.cli;

import fr.veille.quantity.Quantities;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How many characters a second the quantity room reads, beside a loop that does no more than look at each. */
@Command(
    name = "quantities",
    description = "Characters a second that the quantity room reads, beside a raw pass over the text.",
    mixinStandardHelpOptions = true)
final class BenchQuantities implements Callable<Integer> {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 6);

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Texts to read; by default the sample articles (corpus/articles).")
  private List<Path> files = List.of();

  @Option(names = "--rounds", defaultValue = "5", description = "Rounds measured, after two to warm up (${DEFAULT-VALUE}).")
  private int rounds;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<String> texts = texts();
    PrintWriter out = spec.commandLine().getOut();
    long characters = texts.stream().mapToLong(String::length).sum();
    if (characters == 0) {
      spec.commandLine().getErr().println("nothing to read: give files with text, or run where corpus/articles lies");
      return 1;
    }
    int repeats = (int) Math.max(1, 2_000_000 / characters);
    long found = 0;
    long checksum = 0;
    double reading = Double.MAX_VALUE;
    double passing = Double.MAX_VALUE;
    for (int round = -2; round < rounds; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < repeats; i++) {
        found = texts.stream().mapToLong(text -> Quantities.read(text, DAY).size()).sum();
      }
      long middle = System.nanoTime();
      for (int i = 0; i < repeats; i++) {
        checksum += texts.stream().mapToLong(BenchQuantities::pass).sum();
      }
      long end = System.nanoTime();
      if (round >= 0) {
        reading = Math.min(reading, (middle - start) / 1e9);
        passing = Math.min(passing, (end - middle) / 1e9);
      }
    }
    double read = characters * repeats / reading;
    double raw = characters * repeats / passing;
    out.printf(Locale.ROOT, "quantities %.1f M chars/s (%d values in %d characters)%n", read / 1e6, found, characters);
    out.printf(Locale.ROOT, "raw pass   %.1f M chars/s (checksum %d)%n", raw / 1e6, checksum);
    return 0;
  }

  private static long pass(String text) {
    long sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += text.charAt(i);
    }
    return sum;
  }

  private List<String> texts() throws IOException {
    List<Path> paths = new ArrayList<>(files);
    Path articles = Path.of(System.getProperty("veille.home", "."), "corpus/articles");
    if (paths.isEmpty() && Files.isDirectory(articles)) {
      try (var found = Files.list(articles)) {
        found.filter(path -> path.toString().endsWith(".md")).sorted().forEach(paths::add);
      }
    }
    List<String> texts = new ArrayList<>();
    for (Path path : paths) {
      texts.add(Files.readString(path, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
