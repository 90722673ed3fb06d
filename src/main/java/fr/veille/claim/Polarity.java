package fr.veille.claim;

import java.util.Locale;

/** Whether the claim is affirmed or denied. */
public enum Polarity {
  POSITIVE,
  NEGATIVE;

  /** Lower-case label as records write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
