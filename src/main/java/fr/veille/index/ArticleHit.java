package fr.veille.index;

import java.util.List;

/**
 * An article that answers.
 *
 * @param score higher is better; comparable within one answer only
 * @param passages the best sentences in text order; the opening one where nothing in the text was asked for
 */
public record ArticleHit(ArticleMetadata article, double score, List<Passage> passages) {
  public ArticleHit {
    passages = List.copyOf(passages);
  }
}
