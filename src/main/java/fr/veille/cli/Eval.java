package fr.veille.cli;

import fr.veille.lab.Score;
import fr.veille.reading.Labelled;
import fr.veille.reading.Pipeline;
import fr.veille.reading.Records;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code veille eval}: reads labelled articles and scores what it finds against the labels. */
@Command(
    name = "eval",
    description = "Scores what the program finds in labelled articles against their labels.",
    subcommands = {EvalSearch.class, HelpCommand.class})
final class Eval implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private PipelineOptions knowledge;

  @Parameters(arity = "0..*", paramLabel = "GOLD.jsonl", description = "Files of labelled articles, or folders of such files.")
  private List<Path> gold = new ArrayList<>();

  @Option(names = "--predicted", paramLabel = "FILE", description = "Score these records, and read nothing anew.")
  private @Nullable Path predicted;

  @Option(names = "--errors", paramLabel = "N", defaultValue = "0", description = "Print the first N errors before the table.")
  private int errors;

  @Override
  public Integer call() throws IOException {
    if (gold.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name a file of labelled articles, or a subcommand");
    }
    PrintWriter out = spec.commandLine().getOut();
    List<Labelled> labelled = new ArrayList<>();
    for (Path path : gold) {
      for (Path file : files(path)) {
        labelled.addAll(records(file));
      }
    }
    List<Labelled> found = predicted != null ? records(predicted) : read(labelled);
    Score score = Score.of(labelled, found.stream().collect(Collectors.toMap(f -> f.article().id(), Function.identity(), (a, b) -> b)));
    score.errors().stream().limit(errors).forEach(out::println);
    out.print(score.table());
    return ExitCode.FOUND;
  }

  private List<Labelled> read(List<Labelled> labelled) throws IOException {
    Pipeline pipeline = knowledge.pipeline();
    // The reading must not see the labels: only the article goes in.
    return labelled.parallelStream().map(l -> Labelled.of(pipeline.read(l.article()).shown())).toList();
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (var children = Files.list(path)) {
      return children.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private List<Labelled> records(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new ParameterException(spec.commandLine(), file + ": there is no such file to read");
    }
    List<Labelled> records = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        records.add(record(file, number, line));
      }
    }
    return records;
  }

  private Labelled record(Path file, int number, String line) {
    try {
      return Records.parse(line);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), file + ":" + number + ": " + e.getMessage(), e);
    }
  }
}
