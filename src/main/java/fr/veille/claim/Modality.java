package fr.veille.claim;

import java.util.Locale;

/** How sure the text itself is of a claim. */
public enum Modality {
  /** Done or true. */
  ASSERTED,
  /** Announced, will happen. */
  PLANNED,
  /** Would or could happen. */
  CONDITIONAL,
  /** Reported without being vouched for: the press conditional, unnamed sources. */
  RUMOURED;

  /** Lower-case label as records write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
