package fr.veille.index;

import java.util.Map;

/** French words for the labels that claims are stored with, so that « modalité:prévu » and « modality:planned » are one. */
final class QueryLabels {
  private static final Map<QueryField, Map<String, String>> LABELS =
      Map.of(
          QueryField.MODALITY,
              Map.ofEntries(
                  Map.entry("affirme", "asserted"), Map.entry("fait", "asserted"), Map.entry("prevu", "planned"), Map.entry("annonce", "planned"),
                  Map.entry("conditionnel", "conditional"), Map.entry("rumeur", "rumoured"), Map.entry("rumored", "rumoured")),
          QueryField.POLARITY, Map.of("positif", "positive", "negatif", "negative", "affirmatif", "positive", "nie", "negative", "dementi", "negative"),
          QueryField.DIRECTION, Map.of("hausse", "up", "baisse", "down"),
          QueryField.STAGE, Map.of("developpement", "development", "plafond", "ceiling"),
          QueryField.MEASURE,
              Map.of("revenu", "revenue", "chiffre d'affaires", "revenue", "benefice", "profit", "perte", "loss", "depenses", "spending"),
          QueryField.TYPE,
              Map.ofEntries(
                  Map.entry("investissement", "investment"), Map.entry("levee", "funding"), Map.entry("levee de fonds", "funding"),
                  Map.entry("financement", "funding"), Map.entry("rachat", "acquisition"), Map.entry("valorisation", "valuation"),
                  Map.entry("resultat", "financial_result"), Map.entry("resultats", "financial_result"), Map.entry("contrat", "deal"),
                  Map.entry("commande", "deal"), Map.entry("subvention", "subsidy"), Map.entry("gravure", "chip_node"), Map.entry("noeud", "chip_node"),
                  Map.entry("part de marche", "market_share"), Map.entry("sanction", "restriction"), Map.entry("interdiction", "restriction"),
                  Map.entry("lancement", "launch"), Map.entry("partenariat", "partnership"), Map.entry("fourniture", "supply"),
                  Map.entry("implantation", "site"), Map.entry("usine", "site"), Map.entry("effectifs", "workforce"), Map.entry("emploi", "workforce"),
                  Map.entry("nomination", "leadership"), Map.entry("dirigeant", "leadership"), Map.entry("objectif", "target"),
                  Map.entry("evolution", "change"), Map.entry("comparaison", "comparison"), Map.entry("proces", "legal"), Map.entry("justice", "legal"),
                  Map.entry("declaration", "statement"), Map.entry("citation", "statement")));

  private QueryLabels() {}

  /** The stored label of a word, or the word itself. */
  static String of(QueryField field, String word) {
    String folded = Folding.name(word).replace('’', '\'');
    return LABELS.getOrDefault(field, Map.of()).getOrDefault(folded, word);
  }
}
