package fr.veille.reading;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.claim.Claim;
import fr.veille.claim.ClaimFinder;
import fr.veille.entity.EntityFinder;
import fr.veille.entity.Mention;
import fr.veille.quantity.Quantities;
import fr.veille.quantity.Quantity;
import fr.veille.text.Sentence;
import fr.veille.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;

/**
 * The front door of the room: an article in, its reading out. Pure and thread-safe: the same article always gives the same reading.
 *
 * <p>What is far longer than an article, such as a book or a year of minutes, is read part by part, so that memory does not grow with it. A part knows
 * nothing of the names of those before it: a person that it calls by the last name alone keeps that name.
 */
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
    List<Span> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Claim> found = new ArrayList<>();
    for (Span part : Parts.of(article.text())) {
      Reading reading = readWhole(article.withText(part.of(article.text())));
      reading.sentences().forEach(s -> sentences.add(s.shift(part.start())));
      reading.mentions().forEach(m -> mentions.add(m.shift(part.start())));
      reading.claims().forEach(c -> found.add(c.shift(part.start())));
    }
    return new Reading(article, sentences, mentions, found);
  }

  private Reading readWhole(Article article) {
    List<Sentence> sentences = text.analyze(article.text());
    List<Quantity> quantities = Quantities.read(article.text(), article.published());
    List<Mention> mentions = entities.find(article, sentences, quantities);
    List<Claim> found = claims.find(article, sentences, mentions);
    return new Reading(article, sentences.stream().map(Sentence::span).toList(), mentions, found);
  }
}
