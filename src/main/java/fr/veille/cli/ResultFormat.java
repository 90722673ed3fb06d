package fr.veille.cli;

/** How an answer is written. */
enum ResultFormat {
  TEXT,
  JSON,
  CSV,
  /** Lines of a TREC run, for batches of questions. */
  TREC
}
