package fr.veille.cli;

import fr.veille.claim.ClaimFinder;
import fr.veille.claim.ClaimModel;
import fr.veille.claim.Frames;
import fr.veille.entity.EntityFinder;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.lab.ClaimCalibration;
import fr.veille.lab.ClaimCauses;
import fr.veille.lab.ClaimScores;
import fr.veille.lab.ClaimTraining;
import fr.veille.lab.ClaimTraining.Lesson;
import fr.veille.lab.LabelledFiles;
import fr.veille.quantity.Quantities;
import fr.veille.reading.Labelled;
import fr.veille.reading.Models;
import fr.veille.text.TextAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code veille train claims}: trains the model that finds claims, calibrates it on dev, and scores it. A confidence is the share that is right with
 * the mentions that the program finds: what a reader of claims gets.
 */
@Command(name = "claims", mixinStandardHelpOptions = true, description = "Trains the model that finds claims, calibrates it on dev with the mentions found there, and scores it on dev and heldout.")
final class TrainClaims implements Callable<Integer> {
  @Option(names = "--labelled", paramLabel = "DIR", description = "Labelled articles: train, dev and heldout (default: corpus/labelled).")
  private @Nullable Path labelled;

  @Option(names = "--out", paramLabel = "FILE", description = "File of the model (default: models/claims.bin).")
  private @Nullable Path out;

  @Option(names = "--score-only", description = "Scores the model that is there, trains nothing.")
  private boolean scoreOnly;

  @Option(names = "--score", paramLabel = "PATH", description = "Scores these labelled articles too.")
  private List<Path> others = new ArrayList<>();

  @Option(names = "--found", description = "Scores with the mentions that the program finds instead of the labelled ones.")
  private boolean found;

  @Option(names = "--errors", description = "Lists what is missed and what is spurious in dev.")
  private boolean errors;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path texts = labelled == null ? Models.home().resolve("corpus/labelled") : labelled;
    Path file = out == null ? Models.home().resolve("models/claims.bin") : out;
    PrintWriter print = spec.commandLine().getOut();
    PrintWriter log = spec.commandLine().getErr();
    Frames frames = Models.frames(List.of());
    Lexicon lexicon = Models.lexicon(List.of());
    TextAnalyzer analyzer = Models.textAnalyzer();
    List<Lesson> dev = lessons(analyzer, texts.resolve("dev"));
    EntityFinder entities = found || !scoreOnly ? Models.entityFinder(lexicon) : null;
    if (entities != null && !scoreOnly) {
      Consumer<String> progress =
          step -> {
            log.println(step);
            log.flush();
          };
      ClaimModel trained = new ClaimTraining(frames, lexicon, progress).train(lessons(analyzer, texts.resolve("train")));
      ClaimModel calibrated = new ClaimModel(trained.models(), ClaimCalibration.fit(new ClaimFinder(trained, frames, lexicon), withFound(entities, dev)));
      try (OutputStream stream = Files.newOutputStream(file)) {
        calibrated.write(stream);
      }
      log.printf("%s: %d Kio%n", file, Files.size(file) / 1024);
    }
    try (InputStream stream = Files.newInputStream(file)) {
      ClaimFinder finder = new ClaimFinder(ClaimModel.read(stream), frames, lexicon);
      EntityFinder scored = found ? entities : null;
      dev = withFound(scored, dev);
      print.printf("dev%n%s%s%s", ClaimScores.table(finder, dev), ClaimCalibration.table(finder, dev), ClaimCauses.table(finder, dev));
      List<Path> more = new ArrayList<>(List.of(texts.resolve("heldout")));
      more.addAll(others);
      for (Path path : more) {
        List<Lesson> lessons = withFound(scored, lessons(analyzer, path));
        print.printf("%s%n%s%s", path, ClaimScores.table(finder, lessons), ClaimCalibration.table(finder, lessons));
      }
      if (errors) {
        ClaimScores.errors(finder, dev).forEach(print::println);
      }
    }
    return ExitCode.FOUND;
  }

  private static List<Lesson> withFound(@Nullable EntityFinder entities, List<Lesson> lessons) {
    if (entities == null) {
      return lessons;
    }
    List<Lesson> list = new ArrayList<>();
    for (Lesson l : lessons) {
      List<Mention> mentions = entities.find(l.article(), l.sentences(), Quantities.read(l.article().text(), l.article().published()));
      list.add(new Lesson(l.article(), l.sentences(), mentions, l.claims()));
    }
    return list;
  }

  private static List<Lesson> lessons(TextAnalyzer analyzer, Path path) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    for (Labelled l : LabelledFiles.read(path)) {
      lessons.add(new Lesson(l.article(), analyzer.analyze(l.article().text()), l.mentions(), l.claims()));
    }
    return lessons;
  }
}
