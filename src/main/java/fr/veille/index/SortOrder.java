package fr.veille.index;

import java.util.Locale;

/** In which order hits come; ties go to the most recent. */
public enum SortOrder {
  RELEVANCE,
  NEWEST,
  OLDEST,
  /** Highest stated amount first, whatever its currency; for claims. */
  AMOUNT,
  /** Surest first; for claims. */
  CONFIDENCE;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
