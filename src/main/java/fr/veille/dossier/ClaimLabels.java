package fr.veille.dossier;

import fr.veille.claim.Claim;
import fr.veille.claim.ClaimType;
import fr.veille.claim.Modality;
import fr.veille.claim.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What French reports call the types, qualifiers and slots of claims. */
public final class ClaimLabels {
  private static final Map<String, String> SLOT_WORDS =
      Map.ofEntries(
          Map.entry("production", "en production"),
          Map.entry("development", "en développement"),
          Map.entry("ceiling", "plafond"),
          Map.entry("up", "en hausse"),
          Map.entry("down", "en baisse"),
          Map.entry("revenue", "chiffre d’affaires"),
          Map.entry("profit", "bénéfice"),
          Map.entry("loss", "perte"),
          Map.entry("spending", "dépenses"));

  private ClaimLabels() {}

  /** Heading of a type's section; a type that a user added is its own heading. */
  public static String heading(String type) {
    return Stream.of(ClaimType.values()).filter(t -> t.label().equals(type)).findFirst().map(ClaimLabels::heading).orElse(type);
  }

  private static String heading(ClaimType type) {
    return switch (type) {
      case INVESTMENT -> "Investissements";
      case FUNDING -> "Levées de fonds";
      case ACQUISITION -> "Acquisitions";
      case VALUATION -> "Valorisation";
      case FINANCIAL_RESULT -> "Résultats";
      case DEAL -> "Contrats";
      case SUBSIDY -> "Aides publiques";
      case CHIP_NODE -> "Finesse de gravure";
      case PRODUCTION -> "Production";
      case MARKET_SHARE -> "Parts de marché";
      case RESTRICTION -> "Restrictions";
      case LAUNCH -> "Lancements";
      case PARTNERSHIP -> "Partenariats";
      case SUPPLY -> "Fournitures";
      case SITE -> "Implantations";
      case WORKFORCE -> "Effectifs";
      case LEADERSHIP -> "Direction";
      case TARGET -> "Objectifs";
      case CHANGE -> "Évolutions";
      case COMPARISON -> "Comparaisons";
      case LEGAL -> "Justice";
      case STATEMENT -> "Déclarations";
    };
  }

  /** The claim on one line: parties, values, slots, date and qualifiers, e.g. « Alibaba : 46 Md€ · prévu · selon Reuters ». */
  public static String line(Claim c) {
    String parties = c.object() == null || c.object().equals(c.subject()) ? c.subject() : c.subject() + " → " + c.object();
    List<String> parts = new ArrayList<>();
    Stream.of(Optional.ofNullable(c.money()), Optional.ofNullable(c.percent()), Optional.ofNullable(c.quantity()), Optional.ofNullable(c.node()))
        .flatMap(Optional::stream)
        .forEach(v -> parts.add(ValueText.of(v)));
    Stream.of(c.stage(), c.direction(), c.measure(), c.round(), c.role()).filter(s -> s != null).forEach(s -> parts.add(SLOT_WORDS.getOrDefault(s, s)));
    if (c.date() != null) {
      parts.add(ValueText.of(c.date()));
    }
    parts.addAll(qualifiers(c));
    return parts.isEmpty() ? parties : parties + " : " + String.join(" · ", parts);
  }

  /** Modality and polarity where they are not the plain ones, and who says it. */
  public static List<String> qualifiers(Claim c) {
    List<String> words = new ArrayList<>();
    modality(c.modality()).ifPresent(words::add);
    if (c.polarity() == Polarity.NEGATIVE) {
      words.add("nié");
    }
    // Who makes a statement stands at its head; a firm's figure about itself is another matter.
    boolean ownStatement = c.type().equals(ClaimType.STATEMENT.label()) && c.subject().equals(c.attribution());
    if (c.attribution() != null && !ownStatement) {
      words.add("selon " + c.attribution());
    }
    return words;
  }

  /** The word for a modality, none for what is plainly asserted. */
  public static Optional<String> modality(Modality modality) {
    return switch (modality) {
      case ASSERTED -> Optional.empty();
      case PLANNED -> Optional.of("prévu");
      case CONDITIONAL -> Optional.of("conditionnel");
      case RUMOURED -> Optional.of("rumeur");
    };
  }

  /** A heading in capitals for a terminal. */
  static String shout(String heading) {
    return heading.toUpperCase(Locale.FRENCH);
  }
}
