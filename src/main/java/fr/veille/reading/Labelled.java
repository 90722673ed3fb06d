package fr.veille.reading;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.claim.Claim;
import fr.veille.entity.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a JSON Lines file: an article with the mentions and claims that people (or an earlier run) found in it.
 *
 * @param style of writing, e.g. {@code digest:hebdo-ia}; null where the record has none
 * @param sentences spans of the sentences; empty where the record has none
 */
public record Labelled(Article article, @Nullable String style, List<Span> sentences, List<Mention> mentions, List<Claim> claims) {
  public Labelled {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }

  /** The record of a reading. */
  public static Labelled of(Reading reading) {
    return new Labelled(
        reading.article(), null, reading.sentences(), reading.mentions(), reading.claims());
  }
}
