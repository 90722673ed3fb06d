package fr.veille.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that a query may name, in French or English, with or without accents. */
public enum QueryField {
  ENTITY(Kind.ENTITY, Schema.PARTY, Level.EITHER, "an entity: TSMC, \"Mistral AI\"", "entité", "entity"),
  SUBJECT(Kind.ENTITY, Schema.SUBJECT, Level.CLAIM, "whom it is about", "sujet", "subject"),
  OBJECT(Kind.ENTITY, Schema.OBJECT, Level.CLAIM, "the other party", "objet", "object"),
  BY(Kind.ENTITY, Schema.ATTRIBUTION, Level.CLAIM, "who says it", "par", "by", "attribution"),
  TYPE(Kind.LABEL, Schema.TYPE, Level.CLAIM, "a type of claim: investment, funding, chip_node…", "type"),
  MODALITY(Kind.LABEL, Schema.MODALITY, Level.CLAIM, "asserted, planned, conditional or rumoured", "modalité", "modality"),
  POLARITY(Kind.LABEL, Schema.POLARITY, Level.CLAIM, "positive or negative", "sens", "polarité", "polarity"),
  DIRECTION(Kind.LABEL, Schema.DIRECTION, Level.CLAIM, "up or down", "direction", "évolution"),
  STAGE(Kind.LABEL, Schema.STAGE, Level.CLAIM, "production, development or ceiling", "stade", "stage"),
  MEASURE(Kind.LABEL, Schema.MEASURE, Level.CLAIM, "what is measured: revenue, profit…", "mesure", "measure"),
  ROUND(Kind.LABEL, Schema.ROUND, Level.CLAIM, "a round of funding: \"série B\"", "tour", "round"),
  ROLE(Kind.LABEL, Schema.ROLE, Level.CLAIM, "a role: \"directeur général\"", "rôle", "role", "fonction"),
  AMOUNT(Kind.MONEY, Schema.AMOUNT, Level.CLAIM, "an amount: 10Md€, 2,5 millions de dollars", "montant", "amount", "money"),
  PERCENT(Kind.PERCENT, Schema.PERCENT, Level.CLAIM, "a percentage: 20%", "part", "percent", "pourcentage", "taux"),
  NODE(Kind.NODE, Schema.NODE, Level.CLAIM, "a node: 3nm", "noeud", "node", "gravure"),
  QUANTITY(Kind.QUANTITY, Schema.QUANTITY, Level.CLAIM, "a number with or without its unit: 20GW", "quantité", "quantity"),
  CONFIDENCE(Kind.FRACTION, Schema.CONFIDENCE, Level.CLAIM, "a number between 0 and 1", "confiance", "confidence"),
  DATE(Kind.DATE, Schema.WHEN, Level.EITHER, "a date: 2024, 2024-03, 15 mars 2024, 2024..2025", "date"),
  PERIOD(Kind.DATE, Schema.PERIOD, Level.CLAIM, "the date a claim speaks of: 2030, 2024..2025", "période", "period"),
  PUBLISHED(Kind.DATE, Schema.PUBLISHED, Level.COMMON, "a day of publication: 2024-03-15, 2024..2025", "publié", "published", "parution"),
  SOURCE(Kind.LABEL, Schema.SOURCE, Level.COMMON, "a source: lesechos.fr", "source"),
  AUTHOR(Kind.LABEL, Schema.AUTHOR, Level.ARTICLE, "an author: \"Jeanne Martin\"", "auteur", "author"),
  SECTION(Kind.LABEL, Schema.SECTION, Level.ARTICLE, "a section", "rubrique", "section"),
  LANGUAGE(Kind.LABEL, Schema.LANGUAGE, Level.ARTICLE, "a language: fr, en", "langue", "language"),
  TITLE(Kind.TEXT, Schema.TITLE, Level.ARTICLE, "words of the title", "titre", "title"),
  BATCH(Kind.BATCH, Schema.BATCH, Level.COMMON, "the number of a commit of the index", "lot", "batch"),
  ID(Kind.ID, Schema.BLOCK, Level.COMMON, "the id of an article", "id");

  /** What values the field takes. */
  enum Kind {
    ENTITY,
    LABEL,
    MONEY,
    PERCENT,
    NODE,
    QUANTITY,
    FRACTION,
    DATE,
    TEXT,
    /** Number of a commit. */
    BATCH,
    ID;

    /** Whether values may be compared and ranged over. */
    boolean ordered() {
      return switch (this) {
        case MONEY, PERCENT, NODE, QUANTITY, FRACTION, DATE, BATCH -> true;
        case ENTITY, LABEL, TEXT, ID -> false;
      };
    }
  }

  /** Which documents have the field. */
  enum Level {
    ARTICLE,
    CLAIM,
    /** Both, with the same values. */
    COMMON,
    /** Both, and next to a condition on claims it is one on the same claim. */
    EITHER
  }

  private final Kind kind;
  private final String index;
  private final Level level;
  private final String expected;
  private final String names;

  QueryField(Kind kind, String index, Level level, String expected, String... names) {
    this.kind = kind;
    this.index = index;
    this.level = level;
    this.expected = expected;
    this.names = String.join(" ", names);
  }

  Kind kind() {
    return kind;
  }

  /** Field of the schema that claims are asked by. */
  String index() {
    return index;
  }

  Level level() {
    return level;
  }

  /** What the field takes, for messages and help. */
  public String expected() {
    return expected;
  }

  /** Its names, the French one first. */
  public List<String> names() {
    return List.of(names.split(" "));
  }

  static Optional<QueryField> named(String name) {
    String folded = Folding.fold(name);
    return Arrays.stream(values()).filter(f -> f.names().stream().anyMatch(n -> Folding.fold(n).equals(folded))).findFirst();
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
