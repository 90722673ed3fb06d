package fr.veille.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** How the fields of a text and its claims count together: BM25 in each, added up with these weights. */
final class Ranking {
  static final float PROSE = 1.0f;
  static final float TITLE = 0.3f;
  static final float EXACT = 0.8f;
  static final float PAIRS = 0.5f;
  static final float ROOTS = 0.9f;

  /** Of the sentence of a claim that answers best. */
  static final float CLAIMS = 0.2f;

  private Ranking() {}

  static Similarity similarity() {
    return new PerField();
  }

  private static final class PerField extends PerFieldSimilarityWrapper {
    private final Similarity text = new BM25Similarity(1.0f, 0.65f);

    @Override
    public Similarity get(String field) {
      return text;
    }
  }
}
