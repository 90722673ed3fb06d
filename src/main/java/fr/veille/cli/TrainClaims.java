package fr.veille.cli;

import fr.veille.claim.ClaimFinder;
import fr.veille.claim.ClaimModel;
import fr.veille.claim.Frames;
import fr.veille.lab.ClaimCalibration;
import fr.veille.lab.ClaimCauses;
import fr.veille.lab.ClaimScores;
import fr.veille.lab.ClaimTraining;
import fr.veille.lab.ClaimTraining.Lesson;
import fr.veille.lab.LabelledFiles;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code veille train claims}: trains the model that finds claims, calibrates it on dev, and scores it. */
@Command(name = "claims", mixinStandardHelpOptions = true, description = "Entraîne la recherche des faits, puis la note sur dev et heldout.")
final class TrainClaims implements Callable<Integer> {
  @Option(names = "--labelled", paramLabel = "DIR", description = "Textes annotés, avec train, dev et heldout (sinon corpus/labelled).")
  private @Nullable Path labelled;

  @Option(names = "--out", paramLabel = "FILE", description = "Fichier du modèle (sinon models/claims.bin).")
  private @Nullable Path out;

  @Option(names = "--score-only", description = "Note le modèle déjà là sans rien entraîner.")
  private boolean scoreOnly;

  @Option(names = "--score", paramLabel = "PATH", description = "Note aussi ces textes annotés.")
  private List<Path> others = new ArrayList<>();

  @Option(names = "--errors", description = "Montre aussi ce qui manque et ce qui est de trop dans dev.")
  private boolean errors;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path texts = labelled == null ? Models.home().resolve("corpus/labelled") : labelled;
    Path file = out == null ? Models.home().resolve("models/claims.bin") : out;
    PrintWriter print = spec.commandLine().getOut();
    PrintWriter log = spec.commandLine().getErr();
    Frames frames = Models.frames(List.of());
    TextAnalyzer analyzer = Models.textAnalyzer();
    List<Lesson> dev = lessons(analyzer, texts.resolve("dev"));
    if (!scoreOnly) {
      ClaimModel trained = new ClaimTraining(frames, log::println).train(lessons(analyzer, texts.resolve("train")));
      ClaimModel calibrated = new ClaimModel(trained.models(), ClaimCalibration.fit(new ClaimFinder(trained, frames), dev));
      try (OutputStream stream = Files.newOutputStream(file)) {
        calibrated.write(stream);
      }
      log.printf("%s: %d Kio%n", file, Files.size(file) / 1024);
    }
    try (InputStream stream = Files.newInputStream(file)) {
      ClaimFinder finder = new ClaimFinder(ClaimModel.read(stream), frames);
      print.printf("dev%n%s%s%s", ClaimScores.table(finder, dev), ClaimCalibration.table(finder, dev), ClaimCauses.table(finder, dev));
      List<Path> more = new ArrayList<>(List.of(texts.resolve("heldout")));
      more.addAll(others);
      for (Path path : more) {
        List<Lesson> lessons = lessons(analyzer, path);
        print.printf("%s%n%s%s", path, ClaimScores.table(finder, lessons), ClaimCalibration.table(finder, lessons));
      }
      if (errors) {
        ClaimScores.errors(finder, dev).forEach(print::println);
      }
    }
    return ExitCode.FOUND;
  }

  private static List<Lesson> lessons(TextAnalyzer analyzer, Path path) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    for (Labelled l : LabelledFiles.read(path)) {
      lessons.add(new Lesson(l.article(), analyzer.analyze(l.article().text()), l.mentions(), l.claims()));
    }
    return lessons;
  }
}
