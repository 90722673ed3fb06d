package fr.veille.claim;

import fr.veille.article.Article;
import fr.veille.claim.Frame.Example;
import fr.veille.entity.Mention;
import fr.veille.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs the examples of frames: a positive one has to give its claim, a negative one no claim of the frame's type. */
public final class FrameCheck {
  /**
   * What stands in an example.
   *
   * @param mentions in text order
   */
  public record Read(Article article, List<Sentence> sentences, List<Mention> mentions) {}

  private final ClaimFinder finder;
  private final Function<String, Read> reader;

  /** @param reader gives a sentence's tokens and mentions */
  public FrameCheck(ClaimFinder finder, Function<String, Read> reader) {
    this.finder = finder;
    this.reader = reader;
  }

  /** One message for each example that fails, with file and line. */
  public List<String> failures(Frames frames) {
    List<String> failures = new ArrayList<>();
    for (Frame frame : frames.all()) {
      for (Example example : frame.examples()) {
        String fault = fault(frame, example);
        if (fault != null) {
          failures.add("%s:%d: « %s » %s".formatted(frame.source(), example.line(), example.sentence(), fault));
        }
      }
    }
    return failures;
  }

  private @Nullable String fault(Frame frame, Example example) {
    Read read = reader.apply(example.sentence());
    List<Claim> shown =
        finder.find(read.article(), read.sentences(), read.mentions()).stream().filter(c -> c.confidence() >= ClaimFinder.SHOWN).toList();
    List<Claim> own = shown.stream().filter(c -> c.type().equals(frame.type())).toList();
    if (!example.holds()) {
      return own.isEmpty() ? null : "gives a " + frame.type() + " of " + own.getFirst().subject() + ", and must not";
    }
    if (own.isEmpty()) {
      return "gives no " + frame.type() + (shown.isEmpty() ? "" : ", but a " + shown.getFirst().type());
    }
    for (Claim c : own) {
      if (c.subject().equals(example.subject()) && (example.object() == null || example.object().equals(c.object()))) {
        return null;
      }
    }
    Claim c = own.getFirst();
    return "gives a " + frame.type() + " of " + c.subject() + " and " + c.object() + ", not of " + example.subject() + " and " + example.object();
  }
}
