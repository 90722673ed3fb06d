package fr.veille.index;

/**
 * Every field of the index, its type and its reason. An article and its claims are one block of Lucene documents, the claims first and the
 * article last, written and replaced together. {@link Blocks} fills the fields, {@link QueryCompiler} asks them.
 *
 * <p>Text stands in three ways. <em>Prose</em>: folded, without elisions and stop words, stemmed ({@link Stemmer}); for recall. <em>Exact</em>:
 * folded but never stemmed, stop words and signs included, with positions; for phrases, prefixes, fuzzy words and for what a stemmer
 * destroys (HBM3E, 2 nm, A100, M€). <em>Pairs</em>: neighbouring stems; for questions whose words must stand together.
 */
final class Schema {
  /** Goes up with every change that makes older indexes unreadable or wrong; stands in the commit's user data. */
  static final int VERSION = 2;

  // Keys of the commit's user data.
  static final String VERSION_KEY = "veille.schema";
  static final String INGESTED_KEY = "veille.ingested";
  static final String FAILURES_KEY = "veille.failures";
  /** Goes up by one with every commit; articles carry the number of the commit that brought them. */
  static final String BATCH_KEY = "veille.batch";

  // Both kinds of documents.

  /** keyword: {@code article} or {@code claim}; tells the last document of a block from the rest. */
  static final String KIND = "kind";
  static final String ARTICLE = "article";
  static final String CLAIM = "claim";
  /** keyword: the article's id on every document of its block; what a block is replaced by. */
  static final String BLOCK = "block";
  /** day since 1970 as point and doc value, from the article: filters, order, years. */
  static final String PUBLISHED = "published";
  /** folded keyword, from the article: {@code source:}. */
  static final String SOURCE = "source";

  /** number of the commit that brought the article, as point: what is new since an earlier look, whatever clocks say. */
  static final String BATCH = "batch";
  /** sorted set doc values: entities, types and sources as facets show them. */
  static final String FACET_ENTITY = "facet_entity";
  static final String FACET_TYPE = "facet_type";
  static final String FACET_SOURCE = "facet_source";

  // Articles.

  /** stored; with BLOCK the article's name for good. */
  static final String ID = "id";
  /** binary doc value: hash of the content that was read; tells whether it changed without loading texts. */
  static final String HASH = "hash";
  /** binary doc value: file or address that it was read from; for pruning. */
  static final String ORIGIN = "origin";
  /** stored: the text that all offsets count in; lets highlights be exact and the index be rebuilt. */
  static final String TEXT = "text";
  /** stored bytes: the metadata, see {@link RecordCodec}. */
  static final String METADATA = "metadata";
  /** stored bytes: the mentions; for rebuilding. */
  static final String MENTIONS = "mentions";
  /** prose of title and text. */
  static final String PROSE = "prose";
  /** prose of the title. */
  static final String TITLE = "title";
  /** exact forms of title and text, with positions. */
  static final String EXACT = "exact";
  /** pairs of title and text. */
  static final String PAIRS = "pairs";
  /** first letters of the stems of title and text: ranks families of words that stems keep apart, never decides what is found. */
  static final String ROOTS = "roots";
  /** folded keywords: canonical names of the mentions and of the parties of claims. */
  static final String ENTITY = "entity";
  /** keywords {@code folded name + SEPARATOR + canonical name}: which entities a name stands for, the canonical name itself included. */
  static final String ALIAS = "alias";
  static final char SEPARATOR = '\u001f';
  /** folded keywords: {@code auteur:}. */
  static final String AUTHOR = "author";
  /** folded keyword: {@code rubrique:}. */
  static final String SECTION = "section";
  /** keyword: {@code langue:}. */
  static final String LANGUAGE = "language";
  // Claims.

  /** stored bytes: the whole claim, see {@link RecordCodec}. */
  static final String RECORD = "record";
  /** stored: the sentence that carries it. */
  static final String EVIDENCE = "evidence";
  /** prose of the sentence. */
  static final String EVIDENCE_PROSE = "evidence_prose";
  /** exact forms of the sentence, with positions. */
  static final String EVIDENCE_EXACT = "evidence_exact";
  static final String TYPE = "type";
  /** folded keywords: who is spoken of, the other side, who says it. */
  static final String SUBJECT = "subject";
  static final String OBJECT = "object";
  static final String ATTRIBUTION = "attribution";
  /** folded keywords: all three of them. */
  static final String PARTY = "party";
  /** keywords: the qualifiers. */
  static final String MODALITY = "modality";
  static final String POLARITY = "polarity";
  static final String STAGE = "stage";
  static final String DIRECTION = "direction";
  static final String MEASURE = "measure";
  static final String ROUND = "round";
  static final String ROLE = "role";
  /**
   * Ranges of doubles: the stated figures, an open bound taken as the one that is stated, so that « plus de 20 milliards » is found at 20
   * billion and above and « moins de 2 nm » at 2 and below.
   */
  static final String AMOUNT = "amount";
  static final String PERCENT = "percent";
  static final String NODE = "node";
  static final String QUANTITY = "quantity";
  /** keyword: ISO 4217 code of the amount. Amounts are never converted. */
  static final String CURRENCY = "currency";
  /** folded keyword: unit of the quantity. */
  static final String UNIT = "unit";
  /** range of days: the claim's own date, open ends unbounded. */
  static final String PERIOD = "period";
  /** range of days: the claim's own date, else the day the article was published; what {@code date:} asks of a claim. */
  static final String WHEN = "when";
  /** double as point and doc value. */
  static final String CONFIDENCE = "confidence";
  /** doc values for {@code --sort}: the highest stated amount, whatever its currency. */
  static final String SORT_AMOUNT = "sort_amount";

  private Schema() {}
}
