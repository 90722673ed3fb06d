package fr.veille.cli;

import fr.veille.article.Article;
import fr.veille.claim.ClaimExplainer;
import fr.veille.claim.ClaimModel;
import fr.veille.claim.Frames;
import fr.veille.entity.EntityFinder;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.quantity.Quantities;
import fr.veille.reading.Models;
import fr.veille.text.Sentence;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code veille explain}: why a sentence gives the claims it gives, and why it gives no others. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Shows which triggers, anchors and features speak for the claims of a sentence.")
final class Explain implements Callable<Integer> {
  @Parameters(paramLabel = "SENTENCE", arity = "1..*", description = "One or more French sentences, read as one article.")
  private List<String> sentences = new ArrayList<>();

  @Option(names = "--frame", paramLabel = "FILE", description = "A frame file of your own; may be repeated.")
  private List<Path> extra = new ArrayList<>();

  @Option(names = "--published", paramLabel = "DAY", description = "The article's day, for relative dates.")
  private @Nullable LocalDate published;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Frames frames = Models.frames(extra);
    ClaimModel model = Models.claimModel();
    Article article = Article.of("explain", published, String.join("\n", sentences));
    List<Sentence> parts = Models.textAnalyzer().analyze(article.text());
    Lexicon lexicon = Models.lexicon(List.of());
    EntityFinder finder = Models.entityFinder(lexicon);
    List<Mention> mentions = finder.find(article, parts, Quantities.read(article.text(), published));
    PrintWriter out = spec.commandLine().getOut();
    for (Mention m : mentions) {
      out.println("« " + m.text() + " » is a " + m.type().label() + (m.name() == null ? "" : ", " + m.name()) + " (" + m.why() + ")");
    }
    new ClaimExplainer(model, frames, lexicon).explain(article, parts, mentions).forEach(out::println);
    return ExitCode.FOUND;
  }
}
