package fr.veille.claim;

import java.util.Set;

/** What the form of a French verb says of when and whether. */
enum Tense {
  FUTURE,
  CONDITIONAL,
  IMPERFECT,
  INFINITIVE,
  PARTICIPLE,
  OTHER;

  /** Stems of the future and the conditional that do not follow from the infinitive. */
  private static final Set<String> STEMS =
      Set.of(
          "aur", "ser", "fer", "ir", "pourr", "devr", "voudr", "viendr", "tiendr", "verr", "recevr", "faudr", "vaudr", "enverr", "acquerr", "courr", "mourr", "saur",
          "deviendr", "reviendr", "parviendr", "interviendr", "obtiendr", "détiendr", "maintiendr", "soutiendr", "retiendr", "contiendr", "reverr", "refer", "percevr",
          "concevr", "renverr", "parcourr", "conquerr", "requerr", "équivaudr", "prévaudr", "satisfer", "sour");
  private static final Set<String> FUTURE_ENDINGS = Set.of("ai", "as", "a", "ons", "ez", "ont");
  private static final Set<String> CONDITIONAL_ENDINGS = Set.of("ais", "ait", "ions", "iez", "aient");
  private static final int LONGEST_ENDING = 5;

  /** The tense that the form of a verb shows; {@link #OTHER} where it shows none. */
  static Tense of(Unit verb) {
    String form = verb.form();
    if (form.equals(verb.lemma())) {
      return form.endsWith("r") || form.endsWith("re") ? INFINITIVE : OTHER;
    }
    for (int n = 1; n <= LONGEST_ENDING && n < form.length(); n++) {
      String stem = form.substring(0, form.length() - n);
      String ending = form.substring(form.length() - n);
      if (FUTURE_ENDINGS.contains(ending) && futureStem(stem, verb.lemma())) {
        return FUTURE;
      }
      if (CONDITIONAL_ENDINGS.contains(ending) && futureStem(stem, verb.lemma())) {
        return CONDITIONAL;
      }
    }
    if (form.endsWith("ait") || form.endsWith("aient")) {
      return IMPERFECT;
    }
    return form.matches(".*(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ert|erte|int|inte)") ? PARTICIPLE : OTHER;
  }

  private static boolean futureStem(String stem, String lemma) {
    if (!stem.endsWith("r")) {
      return false;
    }
    return STEMS.contains(stem) || stem.equals(lemma) || (stem + "e").equals(lemma) || (lemma.length() > 4 && sameButAccents(stem, lemma));
  }

  // acheter – achètera, appeler – appellera, employer – emploiera, annoncer – annoncera: the stem's end may change, its beginning and « er » stay.
  private static boolean sameButAccents(String stem, String lemma) {
    int shared = Math.min(3, Math.min(stem.length(), lemma.length()));
    return stem.endsWith("er") && lemma.endsWith("er") && stem.regionMatches(0, lemma, 0, shared) && Math.abs(stem.length() - lemma.length()) <= 1;
  }
}
