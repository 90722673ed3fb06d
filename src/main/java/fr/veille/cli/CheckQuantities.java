package fr.veille.cli;

import fr.veille.quantity.Quantities;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs quantity cases, one JSON object a line, and counts those whose value is read right. */
@Command(
    name = "quantities",
    description = {
      "Runs quantity cases (JSON Lines) and counts those whose value is right: one line a file, NAME RIGHT/TOTAL.",
      "Translated cases (tier “translated”) are left out."
    },
    mixinStandardHelpOptions = true)
final class CheckQuantities implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of cases.")
  private List<Path> files = List.of();

  @Option(names = "--misses", description = "Show each case missed.")
  private boolean misses;

  @Option(names = "--translated", description = "Count translated cases as well.")
  private boolean translated;

  @Option(names = "--spans", description = "Ask for the exact span as well, where the case gives one.")
  private boolean spans;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    boolean failed = false;
    for (Path file : files) {
      try {
        run(file, line.getOut());
      } catch (IOException e) {
        line.getErr().println(file + ": can't be read (" + e.getMessage() + "); give the path of a JSON Lines file");
        failed = true;
      }
    }
    return failed ? 2 : 0;
  }

  private void run(Path file, PrintWriter out) throws IOException {
    JsonMapper json = JsonMapper.shared();
    StringBuilder missed = new StringBuilder();
    int right = 0;
    int total = 0;
    int number = 0;
    for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (row.isBlank()) {
        continue;
      }
      QuantityCase aCase;
      try {
        JsonNode node = json.readTree(row);
        if (!translated && node.path("tier").asString("").equals("translated")) {
          continue;
        }
        aCase = QuantityCase.of(node);
      } catch (JacksonException | IllegalArgumentException e) {
        spec.commandLine().getErr().println(file + ":" + number + ": no quantity case (" + e.getMessage() + "); the line is left out");
        continue;
      }
      total++;
      QuantityCase.Verdict verdict = aCase.judge(Quantities.expressions(aCase.text(), aCase.reference()), spans);
      if (verdict.right()) {
        right++;
      } else {
        missed.append("  ").append(aCase.id()).append('\t').append(aCase.shown()).append('\t').append(verdict.found()).append('\n');
      }
    }
    String name = String.valueOf(file.getFileName());
    out.println((name.endsWith(".jsonl") ? name.substring(0, name.length() - 6) : name) + " " + right + "/" + total);
    if (misses) {
      out.print(missed);
    }
  }
}
