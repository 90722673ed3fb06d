package fr.veille.entity;

import fr.veille.text.FormLexicon;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The common words of French, by which the name model tells a sentence's first word from a name. Thread-safe. */
public final class Vocabulary {
  // Enough for the words of some thousand articles; more would only hold typing errors and names.
  private static final int REMEMBERED = 200_000;

  private final FormLexicon forms;
  private final Map<String, Integer> remembered = new ConcurrentHashMap<>();

  /** A vocabulary of the forms that a lexicon holds. */
  public Vocabulary(FormLexicon forms) {
    this.forms = forms;
  }

  /** The word classes that a word has in lower case, as a set of bits; 0 where it is no common word. */
  int classes(String form) {
    Integer known = remembered.get(form);
    if (known != null) {
      return known;
    }
    int classes = forms.classesOf(form.toLowerCase(Locale.FRENCH));
    if (remembered.size() < REMEMBERED) {
      remembered.put(form, classes);
    }
    return classes;
  }
}
