package fr.veille.cli;

import fr.veille.entity.EntityFinder;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Vocabulary;
import fr.veille.lab.LabelledFiles;
import fr.veille.lab.NameScores;
import fr.veille.lab.NameTrainer;
import fr.veille.reading.Labelled;
import fr.veille.reading.Models;
import fr.veille.text.TextAnalyzer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code veille train ner}: trains the models that find and name entities, and scores them on text they have not seen. */
@Command(name = "ner", mixinStandardHelpOptions = true, description = "Trains the name finder, then scores it on dev and heldout.")
final class TrainNer implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--labelled", paramLabel = "DIR", description = "Labelled articles in train, dev and heldout (else corpus/labelled).")
  private @Nullable Path labelled;

  @Option(names = "--out", paramLabel = "DIR", description = "Where to write ner-fr.bin and government-fr.bin (else models).")
  private @Nullable Path out;

  @Option(names = "--share", defaultValue = "1", description = "Share of the articles to learn from, for a learning curve (${DEFAULT-VALUE}).")
  private double share;

  @Option(names = "--score-only", description = "Score the models that are there and train nothing.")
  private boolean scoreOnly;

  @Override
  public Integer call() throws IOException {
    Path texts = labelled == null ? Models.home().resolve("corpus/labelled") : labelled;
    Path models = out == null ? Models.home().resolve("models") : out;
    Lexicon lexicon = Models.lexicon(List.of());
    if (!scoreOnly) {
      Files.createDirectories(models);
      NameTrainer.trainAll(NameTrainer.share(LabelledFiles.read(texts.resolve("train")), share), new Vocabulary(Models.formLexicon()), lexicon, models);
    }
    PrintWriter print = Objects.requireNonNull(spec).commandLine().getOut();
    TextAnalyzer analyzer = Models.textAnalyzer();
    for (String part : List.of("dev", "heldout")) {
      List<Labelled> articles = LabelledFiles.read(texts.resolve(part));
      for (Lexicon known : List.of(lexicon, Lexicon.EMPTY)) {
        EntityFinder finder = Models.entityFinder(models, known);
        print.printf("%s, %s%n", part, known == Lexicon.EMPTY ? "without lexicon" : "with lexicon");
        print.print(NameScores.table(articles, analyzer, finder));
      }
    }
    return ExitCode.FOUND;
  }
}
