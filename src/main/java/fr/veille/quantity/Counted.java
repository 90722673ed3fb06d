package fr.veille.quantity;

import java.util.Set;

/** Nouns that the press counts by the thousand, so that the four digits before them are no year. */
final class Counted {
  static final Set<String> PEOPLE_AND_THINGS =
      Set.of("postes", "emplois", "ingenieurs", "chercheurs", "puces", "cartes", "machines", "serveurs", "voitures", "vehicules", "robots", "clients",
          "abonnes", "utilisateurs", "exemplaires", "brevets", "entreprises", "societes", "sites", "licenciements", "suppressions", "satellites",
          "developpeurs", "etudiants", "habitants", "foyers", "commandes", "fichiers", "pages", "mots", "coeurs", "noeuds", "telephones", "smartphones",
          "collaborateurs", "agents", "fonctionnaires", "magasins", "boutiques", "bornes", "antennes", "ordinateurs", "appareils", "actions", "titres");

  private Counted() {}
}
