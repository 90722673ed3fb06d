package fr.veille.reading;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.claim.Claim;
import fr.veille.claim.ClaimFinder;
import fr.veille.entity.Mention;
import java.util.List;

/**
 * What Veille understood of one article.
 *
 * @param sentences in text order
 * @param mentions in text order, none overlapping another
 * @param claims in the order of their evidence
 */
public record Reading(Article article, List<Span> sentences, List<Mention> mentions, List<Claim> claims) {
  public Reading {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }

  /** The same reading with only the claims that are sure enough to be shown. */
  public Reading shown() {
    return new Reading(article, sentences, mentions, claims.stream().filter(c -> c.confidence() >= ClaimFinder.SHOWN).toList());
  }
}
