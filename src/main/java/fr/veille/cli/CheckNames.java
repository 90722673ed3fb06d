package fr.veille.cli;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.entity.EntityFinder;
import fr.veille.entity.EntityType;
import fr.veille.entity.Mention;
import fr.veille.lab.Score;
import fr.veille.quantity.Quantities;
import fr.veille.reading.Models;
import fr.veille.text.Sentence;
import fr.veille.text.TextAnalyzer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the name finder on text that others labelled with fewer types, such as WiNER-fr. */
@Command(
    name = "names",
    description = {
      "Scores names on brat folders that know persons, locations and organizations only, such as WiNER-fr: exact spans; a company counts as",
      "an organization there."
    },
    mixinStandardHelpOptions = true)
final class CheckNames implements Callable<Integer> {
  private static final Pattern BOUND = Pattern.compile("T\\d+\t(\\w+) (\\d+) (?:[\\d ;]* )?(\\d+)\t.*");

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of .txt files with their .ann files, searched through.")
  private List<Path> folders = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  private enum Kind {
    PERSON,
    LOCATION,
    ORGANIZATION
  }

  private record Name(Span span, Kind kind) {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    TextAnalyzer analyzer = Models.textAnalyzer();
    EntityFinder finder = Models.entityFinder(Models.lexicon(List.of()));
    Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
    int articles = 0;
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path labels : files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
          Path file = labels.resolveSibling(labels.getFileName().toString().replaceAll("ann$", "txt"));
          if (!Files.isReadable(file)) {
            spec.commandLine().getErr().println(labels + ": its text " + file.getFileName() + " is missing; the file is left out");
            continue;
          }
          String text = Files.readString(file);
          count(counts, labelled(text, Files.readAllLines(labels)), found(text, analyzer, finder));
          articles++;
        }
      }
    }
    out.println(articles + " articles");
    int[] all = new int[3];
    for (Map.Entry<Kind, int[]> e : counts.entrySet()) {
      print(out, e.getKey().name().toLowerCase(Locale.ROOT), e.getValue());
      for (int i = 0; i < all.length; i++) {
        all[i] += e.getValue()[i];
      }
    }
    print(out, "all", all);
    return articles > 0 ? ExitCode.FOUND : ExitCode.NOTHING;
  }

  private static Set<Name> labelled(String text, List<String> lines) {
    Set<Name> names = new HashSet<>();
    for (String line : lines) {
      Matcher m = BOUND.matcher(line);
      Kind kind = m.matches() ? kind(m.group(1)) : null;
      if (kind != null) {
        names.add(new Name(new Span(text.offsetByCodePoints(0, Integer.parseInt(m.group(2))), text.offsetByCodePoints(0, Integer.parseInt(m.group(3)))), kind));
      }
    }
    return names;
  }

  private static @Nullable Kind kind(String label) {
    return Stream.of(Kind.values()).filter(k -> k.name().equalsIgnoreCase(label)).findFirst().orElse(null);
  }

  private static Set<Name> found(String text, TextAnalyzer analyzer, EntityFinder finder) {
    Article article = Article.of("a", null, text);
    List<Sentence> sentences = analyzer.analyze(text);
    Set<Name> names = new HashSet<>();
    for (Mention m : finder.find(article, sentences, Quantities.read(text, null))) {
      Kind kind = kind(m.type());
      if (kind != null) {
        names.add(new Name(m.span(), kind));
      }
    }
    return names;
  }

  private static @Nullable Kind kind(EntityType type) {
    return switch (type) {
      case PERSON -> Kind.PERSON;
      case PLACE -> Kind.LOCATION;
      case COMPANY, ORGANIZATION -> Kind.ORGANIZATION;
      case PRODUCT, TECHNOLOGY, CHIP_NODE, MONEY, PERCENT, QUANTITY, DATE -> null;
    };
  }

  /** Right, found and labelled, in this order. */
  private static void count(Map<Kind, int[]> counts, Set<Name> gold, Set<Name> found) {
    for (Kind kind : Kind.values()) {
      int[] n = counts.computeIfAbsent(kind, k -> new int[3]);
      n[0] += (int) found.stream().filter(name -> name.kind() == kind && gold.contains(name)).count();
      n[1] += (int) found.stream().filter(name -> name.kind() == kind).count();
      n[2] += (int) gold.stream().filter(name -> name.kind() == kind).count();
    }
  }

  private static void print(PrintWriter out, String what, int[] n) {
    Score.Counts c = new Score.Counts(n[0], n[1] - n[0], n[2] - n[0]);
    out.println(
        String.format(
            Locale.ROOT, "%-14s P %.3f  R %.3f  F1 %.3f  (labelled %d, found %d)", what, c.precision(), c.recall(), c.f1(), c.gold(), c.found()));
  }
}
