package fr.veille.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene's advice on vector modules, which we have no vectors for, away from people who search. */
final class QuietLucene {
  // Held, because loggers that nobody holds are collected with their level.
  private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private QuietLucene() {}

  static void please() {
    VECTORS.setLevel(Level.OFF);
  }
}
