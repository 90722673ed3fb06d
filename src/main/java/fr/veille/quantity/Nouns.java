package fr.veille.quantity;

import java.util.Set;

/**
 * What a number can count. Nouns are an open class and a tagger is out of reach here, but a number above one asks for a plural, and a plural ends in s,
 * x or z; the words that end so and are no nouns are few and listed.
 */
final class Nouns {
  private static final Set<String> NO_NOUN =
      Set.of(
          "mais", "dans", "sous", "sans", "pas", "plus", "puis", "depuis", "apres", "des", "tres", "alors", "jamais", "toujours", "vers", "moins",
          "chez", "tous", "toutes", "ailleurs", "les", "ses", "mes", "tes", "ces", "nos", "vos", "leurs", "aux", "eux", "deux", "trois", "six",
          "dix", "sommes", "sont", "dont", "est", "as", "suis", "es", "lors", "hors", "pres", "ils", "elles", "nous", "vous", "qui", "que",
          "quelques", "plusieurs", "certains", "certaines", "aupres", "desormais", "parfois", "soudains", "volontiers", "peuvent", "envers",
          "malgre", "jusqu", "tandis", "vis", "dessus", "dessous", "dehors", "dedans", "fois", "prevus",
          "prevues", "pris", "mis", "promis", "vendus", "vendues", "investis", "injectes", "leves", "acquis", "remis",
          "verses", "apportes", "recus", "supplementaires", "seulement", "francais", "americains", "chinois", "europeens", "lorsque",
          "auxquels", "auxquelles", "lesquels", "lesquelles", "celles", "ceux", "ici", "las", "helas", "exactement", "environ");

  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "premiers", "premieres", "premier", "derniers", "dernieres", "grands", "grandes", "grand", "grande", "petits", "petites", "petit",
          "gros", "grosses", "nouveaux", "nouvelles", "nouveau", "nouvelle", "autres", "autre", "jeunes", "anciens", "anciennes", "ancien",
          "vieux", "vieilles", "prochains", "prochaines", "seuls", "seules", "seul", "seule", "principaux", "principales", "meilleurs",
          "meilleures", "vrais", "vraies", "bons", "bonnes", "longs", "longues", "long", "longue", "beaux", "belles", "hauts", "hautes", "mauvais",
          "mauvaises", "futurs", "futures", "faux", "fausses", "mêmes", "memes", "courtes", "importants", "importantes", "simples", "fameux",
          "lointains", "ex", "pleines", "bonne", "bon", "petite", "demi", "demie", "minuscules", "maigres", "pauvres", "braves", "malheureux",
          "malheureuses", "precieux", "precieuses", "immenses", "enormes", "géants", "super", "mini");

  private static final Set<String> VERBS = Set.of("ans", "mois", "fois");

  private Nouns() {}

  static boolean isAdjectiveBefore(String word) {
    return BEFORE_NOUN.contains(word);
  }

  /** Whether a word in lower case reads as a plural noun. */
  static boolean isPlural(Tokens tokens, int token) {
    String word = tokens.word(token);
    if (tokens.kind(token) != Tokens.Kind.WORD || word.length() < 3 || word.endsWith("'") || (NO_NOUN.contains(word) && !VERBS.contains(word))) {
      return false;
    }
    if (isParticiple(tokens.raw(token).toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    char last = word.charAt(word.length() - 1);
    return (last == 's' || last == 'x' || last == 'z') && !isCapitalised(tokens, token);
  }

  /** « annoncées », « proposés »: after a number that stands for its noun; the nouns that look the same are listed or end in « -tés ». */
  private static boolean isParticiple(String raw) {
    boolean feminine = raw.endsWith("ées");
    boolean masculine = raw.endsWith("és") && !raw.endsWith("tés");
    return (feminine || masculine) && !NOUNS_LIKE_PARTICIPLES.contains(raw);
  }

  private static final Set<String> NOUNS_LIKE_PARTICIPLES =
      Set.of("années", "journées", "soirées", "matinées", "entrées", "idées", "données", "levées", "montées", "armées", "musées", "lycées", "employés",
          "salariés", "associés", "abonnés", "marchés", "réfugiés", "diplômés", "procédés", "alliés", "clés", "blessés", "candidatés", "privés", "stés",
          "intéressés", "chargés", "délégués", "insurgés", "accusés", "prés", "cafés", "dés", "initiés", "internautes", "usagés", "retraités", "détachés",
          "communiqués", "résumés", "énoncés", "arrêtés", "licenciés", "attachés", "requêtes", "invités", "pavés", "exposés", "relevés", "sinistrés",
          "insérés", "tranchées", "poignées", "fusées", "cheminées", "allées", "tournées", "gorgées", "bouffées", "percées", "randonnées", "assemblées",
          "dictées", "cuillerées", "mêlées", "employées", "salariées", "immatriculées", "inculpés", "évadés", "rescapés", "affiliés");

  /** A name or acronym, unless all around is capitals. */
  static boolean isCapitalised(Tokens tokens, int token) {
    return tokens.capital(token);
  }

  /** Whether what follows four digits shows that they count something: « 2025 euros », « 2000 salariés », and not « 2025 les », « 2024 sous ». */
  static boolean isUnitAfterYear(Tokens tokens, int token) {
    Phrases.Match<Units.Unit> unit = Units.at(tokens, token);
    if (unit != null) {
      String word = tokens.word(token);
      return word.length() > 1 && !word.equals("in");
    }
    String word = tokens.word(token);
    boolean currency = word.equals("euros") || word.equals("dollars") || word.equals("francs") || word.equals("yuans") || word.equals("millions")
        || word.equals("milliards");
    return currency || Counted.PEOPLE_AND_THINGS.contains(word);
  }
}
