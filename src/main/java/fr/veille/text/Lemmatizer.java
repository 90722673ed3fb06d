package fr.veille.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lemmas by one stated order: forms that the treebanks read differently from the lexicon, the lexicon, then rules on endings. Stateless. */
public final class Lemmatizer {
  private final LemmaModel model;
  private final FormLexicon lexicon;

  public Lemmatizer(LemmaModel model, FormLexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
  }

  /** Lemma of a form with a universal tag. */
  public String lemma(String form, String tag) {
    String lower = form.toLowerCase(Locale.FRENCH);
    String known = model.known(tag, lower);
    if (known != null) {
      return known;
    }
    return switch (tag) {
      case "PROPN", "NUM", "SYM", "PUNCT", "X" -> form;
      default -> fromLexicon(form, lower, tag);
    };
  }

  private String fromLexicon(String form, String lower, String tag) {
    String lemma = lexiconLemma(lower, tag);
    if (lemma != null) {
      return lemma;
    }
    boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(Locale.FRENCH)) && lexicon.readings(lower).isEmpty();
    return acronym ? form : model.derive(tag, lower);
  }

  private @Nullable String lexiconLemma(String lower, String tag) {
    String best = null;
    for (FormLexicon.Reading r : lexicon.readings(lower)) {
      if (fits(tag, r.code()) && (best == null || r.lemma().equals(lower))) {
        best = r.lemma();
      }
    }
    return best;
  }

  /** Whether a word with a universal tag can have the class that the lexicon's code begins with. */
  private static boolean fits(String tag, String code) {
    char c = code.charAt(0);
    return switch (tag) {
      case "NOUN" -> c == 'N';
      case "ADJ" -> c == 'J';
      case "VERB" -> c == 'V';
      case "AUX" -> c == 'V';
      case "ADV" -> c == 'A';
      case "PRON" -> c == 'R';
      case "DET" -> c == 'D';
      case "ADP" -> c == 'P';
      case "CCONJ", "SCONJ" -> c == 'C';
      default -> false;
    };
  }
}
