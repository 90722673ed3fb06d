package fr.veille.entity;

import java.util.Locale;

/** The closed list of entity types. */
public enum EntityType {
  COMPANY,
  ORGANIZATION,
  PERSON,
  PLACE,
  PRODUCT,
  TECHNOLOGY,
  CHIP_NODE,
  MONEY,
  PERCENT,
  QUANTITY,
  DATE;

  /** Lower-case label as records write it, e.g. {@code chip_node}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether mentions of the type carry a canonical name; the others carry a value. */
  public boolean named() {
    return compareTo(CHIP_NODE) < 0;
  }

  /**
   * The type that a label stands for.
   *
   * @throws IllegalArgumentException where no type has the label
   */
  public static EntityType of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
