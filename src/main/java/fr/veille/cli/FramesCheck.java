package fr.veille.cli;

import fr.veille.article.Article;
import fr.veille.claim.FrameCheck;
import fr.veille.claim.Frames;
import fr.veille.entity.EntityFinder;
import fr.veille.entity.Lexicon;
import fr.veille.quantity.Quantities;
import fr.veille.reading.Models;
import fr.veille.text.Sentence;
import fr.veille.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code veille frames check}: reads the frames, the user's with them, and runs their examples. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Reads the frames and runs their examples.")
final class FramesCheck implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Frame files of your own, checked with the program's.")
  private List<Path> extra = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Frames frames = Models.frames(extra);
    List<String> failures = check(frames).failures(frames);
    failures.forEach(spec.commandLine().getErr()::println);
    int examples = frames.all().stream().mapToInt(f -> f.examples().size()).sum();
    spec.commandLine().getOut().printf("%d frames, %d examples, %d of them fail%n", frames.all().size(), examples, failures.size());
    return failures.isEmpty() ? ExitCode.FOUND : ExitCode.NOTHING;
  }

  static FrameCheck check(Frames frames) throws IOException {
    TextAnalyzer analyzer = Models.textAnalyzer();
    Lexicon lexicon = Models.lexicon(List.of());
    EntityFinder finder = Models.entityFinder(lexicon);
    return new FrameCheck(
        Models.claimFinder(frames, lexicon),
        text -> {
          Article article = Article.of("example", null, text);
          List<Sentence> sentences = analyzer.analyze(text);
          return new FrameCheck.Read(article, sentences, finder.find(article, sentences, Quantities.read(text, null)));
        });
  }
}
