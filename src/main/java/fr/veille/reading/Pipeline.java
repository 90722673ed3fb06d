package fr.veille.reading;

import fr.veille.article.Article;
import fr.veille.claim.Claim;
import fr.veille.claim.ClaimFinder;
import fr.veille.entity.EntityFinder;
import fr.veille.entity.Mention;
import fr.veille.quantity.Quantities;
import fr.veille.quantity.Quantity;
import fr.veille.text.Sentence;
import fr.veille.text.TextAnalyzer;
import java.util.List;

/** The front door of the room: an article in, its reading out. Pure and thread-safe: the same article always gives the same reading. */
public final class Pipeline {
  private final TextAnalyzer text;
  private final EntityFinder entities;
  private final ClaimFinder claims;

  public Pipeline(TextAnalyzer text, EntityFinder entities, ClaimFinder claims) {
    this.text = text;
    this.entities = entities;
    this.claims = claims;
  }

  /** Understands one article. */
  public Reading read(Article article) {
    List<Sentence> sentences = text.analyze(article.text());
    List<Quantity> quantities = Quantities.read(article.text(), article.published());
    List<Mention> mentions = entities.find(article, sentences, quantities);
    List<Claim> found = claims.find(article, sentences, mentions);
    return new Reading(article, sentences, mentions, found);
  }
}
