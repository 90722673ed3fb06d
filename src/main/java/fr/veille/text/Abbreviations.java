package fr.veille.text;

import java.util.Set;

/** Words whose full stop does not end a sentence, and words that begin one. */
final class Abbreviations {
  private Abbreviations() {}

  /** Always followed by what they introduce: a name, a number, a reference. */
  private static final Set<String> INTRODUCING =
      Set.of(
          "M", "MM", "Mme", "Mmes", "Mlle", "Mlles", "Mr", "Mrs", "Ms", "Dr", "Drs", "Pr", "Prof", "Me", "Mes", "Mgr", "St", "Ste", "Sr", "Gal",
          "Gén", "Col", "Cdt", "Lt", "Cap", "Sgt", "Sen", "Rep", "Gov", "art", "Art", "p", "pp", "cf", "Cf", "vol", "Vol", "n", "N", "no", "No",
          "nos", "Nos", "fig", "Fig", "éd", "Éd", "chap", "ch", "av", "apr", "env", "Env", "ap", "vs", "tél", "Tél", "réf", "Réf", "coll", "dir",
          "op", "al", "bd", "Bd", "boul", "ex", "approx", "max", "min", "janv", "févr", "juil", "sept", "oct", "nov", "déc", "Jan", "Feb",
          "Aug", "Sept", "Oct", "Nov", "Dec", "resp", "incl", "ie", "eg", "i.e", "e.g", "p.ex", "hab", "dép", "Sté", "Cie", "Ets", "Éts", "trad",
          "ill", "loc", "cit", "id", "ibid", "suppl", "alinéa");

  /** Stand behind a name as well as at a sentence's end: what follows decides. */
  private static final Set<String> TRAILING =
      Set.of(
          "Inc", "Corp", "Ltd", "Co", "LLC", "Bros", "Jr", "Sr", "Pty", "Plc", "PLC", "Cos", "Intl", "J.-C", "S.A", "N.V", "A.G", "S.p.A", "L.P",
          "B.V", "Ph.D");

  private static final Set<String> STARTERS =
      Set.of(
          "Le", "La", "Les", "L", "Un", "Une", "Des", "Du", "De", "D", "Ce", "C", "Cet", "Cette", "Ces", "Il", "Ils", "Elle", "Elles", "On", "Nous",
          "Vous", "Je", "J", "Tu", "Mais", "Et", "Ou", "Or", "Car", "Donc", "En", "À", "A", "Au", "Aux", "Dans", "Pour", "Par", "Sur", "Sous",
          "Selon", "Avec", "Sans", "Si", "S", "Quand", "Comme", "Son", "Sa", "Ses", "Leur", "Leurs", "Notre", "Nos", "Votre", "Vos", "Mon", "Ma",
          "Mes", "Qui", "Que", "Qu", "Quant", "Quel", "Quelle", "Quels", "Quelles", "Où", "Depuis", "Après", "Avant", "Pendant", "Entre", "Chez",
          "Contre", "Vers", "Ainsi", "Alors", "Aussi", "Cependant", "Pourtant", "Toutefois", "Enfin", "Tout", "Toute", "Tous", "Toutes", "Plus",
          "Moins", "Même", "Autre", "Autres", "Aucun", "Aucune", "Chaque", "Certains", "Certaines", "Plusieurs", "Ni", "Ne", "N", "Pas", "Reste",
          "Voici", "Voilà", "Puis", "Ensuite", "Déjà", "Hier", "Aujourd", "Demain", "Ici", "Là", "Lui", "Celui", "Celle", "Ceux", "Celles", "Cela",
          "Ça", "Outre", "Malgré", "Grâce", "Face", "Lors", "Parmi", "Dès", "Jusqu", "Lorsque", "Lorsqu", "Puisque", "Parce", "Afin", "Autant",
          "Bref", "Interrogé", "Interrogée", "Contacté", "Contactée", "Résultat", "Question", "Objectif", "Seul", "Seule", "Seuls", "Deux", "Trois",
          "Quatre", "Cinq", "Non", "Oui");

  /** The full stop after {@code word} belongs to the word, whatever follows. */
  static boolean introduces(String word) {
    return INTRODUCING.contains(word);
  }

  static boolean trails(String word) {
    return TRAILING.contains(word);
  }

  /** Whether a capitalised {@code word} is a grammatical word, which is capitalised only at the start of a sentence. */
  static boolean startsSentence(String word) {
    return STARTERS.contains(word);
  }
}
