package fr.veille.cli;

import fr.veille.Span;
import fr.veille.entity.EntityType;
import fr.veille.entity.Mention;
import fr.veille.quantity.Quantities;
import fr.veille.quantity.Quantity;
import fr.veille.quantity.Value;
import fr.veille.reading.Labelled;
import fr.veille.reading.Records;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the values that the quantity room finds against those of labelled articles, before any name is merged in. */
@Command(
    name = "values",
    description = "Scores the values read from labelled articles: exact span and type, and the value where the span is right.",
    mixinStandardHelpOptions = true)
final class CheckValues implements Callable<Integer> {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of labelled articles (JSON Lines).")
  private List<Path> files = List.of();

  @Option(names = "--misses", description = "Show each value missed, found in vain or read wrong.")
  private boolean misses;

  @Spec private CommandSpec spec = CommandSpec.create();

  private static final class Score {
    private int right;
    private int found;
    private int labelled;
    private int values;
  }

  @Override
  public Integer call() {
    Map<EntityType, Score> scores = new EnumMap<>(EntityType.class);
    boolean failed = false;
    for (Path file : files) {
      int line = 0;
      try {
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          line++;
          if (!row.isBlank()) {
            compare(Records.parse(row), scores);
          }
        }
      } catch (IOException | IllegalArgumentException e) {
        spec.commandLine().getErr().println(file + ":" + line + ": " + e.getMessage() + "; give JSON Lines of labelled articles");
        failed = true;
      }
    }
    print(scores);
    return failed ? 2 : 0;
  }

  private void compare(Labelled record, Map<EntityType, Score> scores) {
    String text = record.article().text();
    Map<Span, Mention> labelled = new HashMap<>();
    for (Mention mention : record.mentions()) {
      if (!mention.type().named()) {
        labelled.put(mention.span(), mention);
        scores.computeIfAbsent(mention.type(), type -> new Score()).labelled++;
      }
    }
    for (Quantity quantity : Quantities.read(text, record.article().published())) {
      Mention read = Mention.valued(quantity.span(), quantity.span().of(text), quantity.value());
      Score score = scores.computeIfAbsent(read.type(), type -> new Score());
      score.found++;
      Mention same = labelled.get(read.span());
      if (same == null || same.type() != read.type()) {
        miss("vain", record, read);
        continue;
      }
      labelled.remove(read.span());
      score.right++;
      Value expected = same.value();
      if (expected == null || agree(expected, quantity.value())) {
        score.values++;
      } else {
        miss("value", record, read);
      }
    }
    labelled.values().forEach(mention -> miss("missed", record, mention));
  }

  private void miss(String how, Labelled record, Mention mention) {
    if (misses) {
      spec.commandLine().getOut().println(how + "\t" + record.article().id() + "\t" + mention.type().label() + "\t" + mention.text() + "\t" + mention.value());
    }
  }

  private static boolean agree(Value expected, Value read) {
    return switch (expected) {
      case Value.Money e -> read instanceof Value.Money r && e.currency().equals(r.currency()) && close(e.low(), r.low()) && close(e.high(), r.high());
      case Value.Percent e -> read instanceof Value.Percent r && close(e.low(), r.low()) && close(e.high(), r.high());
      case Value.Node e -> read instanceof Value.Node r && close(e.low(), r.low()) && close(e.high(), r.high());
      case Value.Measure e -> read instanceof Value.Measure r
          && (!e.unit().equals("×") || r.unit().equals("×")) && close(e.low(), r.low()) && close(e.high(), r.high());
      case Value.Period e -> read instanceof Value.Period r && Objects.equals(e.start(), r.start()) && Objects.equals(e.end(), r.end());
    };
  }

  private static boolean close(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.subtract(other).abs().compareTo(one.abs().max(other.abs()).multiply(TOLERANCE)) <= 0;
  }

  private void print(Map<EntityType, Score> scores) {
    Score all = new Score();
    scores.forEach((type, score) -> {
      print(type.label(), score);
      all.right += score.right;
      all.found += score.found;
      all.labelled += score.labelled;
      all.values += score.values;
    });
    print("all", all);
  }

  private void print(String name, Score score) {
    PrintWriter out = spec.commandLine().getOut();
    double precision = score.right / (double) Math.max(1, score.found);
    double recall = score.right / (double) Math.max(1, score.labelled);
    double f1 = 2.0 * score.right / Math.max(1, score.found + score.labelled);
    double value = score.values / (double) Math.max(1, score.right);
    out.printf(Locale.ROOT, "%-10s P %.3f R %.3f F1 %.3f value %.3f (%d)%n", name, precision, recall, f1, value, score.labelled);
  }
}
