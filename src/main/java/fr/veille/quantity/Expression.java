package fr.veille.quantity;

import fr.veille.Span;

/**
 * Anything in a text that reads as a number, with more kinds than the values of an article have: bare numbers, ordinals, durations and multiples are
 * told apart here.
 *
 * @param code the canonical unit of a measure (« km », « wafer/month »), the ISO 8601 form of a duration, « XXXX-07-24 » for a day whose year is unknown, else ""
 */
public record Expression(Span span, Kind kind, Value value, String code) {
  /** What an expression is. */
  public enum Kind {
    NUMBER,
    ORDINAL,
    MONEY,
    PERCENT,
    NODE,
    MEASURE,
    DURATION,
    DATE,
    MULTIPLE
  }
}
