package fr.veille.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The inflected forms of French with their lemmas and word classes. It tells the tagger which classes a form can have, seen in training or not,
 * and the lemmatizer most of its lemmas. Thread-safe.
 */
public final class FormLexicon {
  /**
   * One way to read a form.
   *
   * @param lemma dictionary form
   * @param code class and inflection in the lexicon's own code, e.g. {@code V ind pres 3 s}
   */
  record Reading(String lemma, String code) {}

  private final DictionaryLookup lookup;

  private FormLexicon(Dictionary dictionary) {
    lookup = new DictionaryLookup(dictionary);
  }

  /**
   * Reads a Morfologik dictionary; the streams are read, not closed.
   *
   * @param automaton the {@code .dict} file
   * @param info the {@code .info} file that goes with it
   */
  public static FormLexicon load(InputStream automaton, InputStream info) throws IOException {
    return new FormLexicon(Dictionary.read(automaton, info));
  }

  /** Takes one entry of the lexicon. */
  public interface Visitor {
    void entry(String form, String lemma, String code);
  }

  /** Shows all entries in the lexicon's order, for training. */
  public synchronized void forEach(Visitor visitor) {
    for (WordData data : lookup) {
      CharSequence tag = data.getTag();
      if (tag != null && tag.length() > 0) {
        visitor.entry(data.getWord().toString(), String.valueOf(data.getStem()), tag.subSequence(0, tag.length() - 1).toString());
      }
    }
  }

  /** The word classes that a form has just as written, as a set of bits; 0 where it is unknown. */
  public int classesOf(String form) {
    return classes(exact(form));
  }

  /** Readings of {@code form} as written, else of its lower-case form; none where it is unknown. */
  List<Reading> readings(String form) {
    List<Reading> found = exact(form);
    if (!found.isEmpty()) {
      return found;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    return lower.equals(form) ? found : exact(lower);
  }

  // The lookup reuses its buffers; callers cache what they learn, so that the lock is seldom taken.
  private synchronized List<Reading> exact(String form) {
    List<Reading> found = new ArrayList<>(4);
    for (WordData data : lookup.lookup(form)) {
      CharSequence tag = data.getTag();
      if (tag != null && tag.length() > 0) {
        // The last letter is a class of frequency.
        found.add(new Reading(String.valueOf(data.getStem()), tag.toString().substring(0, tag.length() - 1)));
      }
    }
    return found;
  }

  /** The word classes of {@code readings} as a set of bits. */
  static int classes(List<Reading> readings) {
    int classes = 0;
    for (Reading r : readings) {
      classes |= 1 << wordClass(r.code());
    }
    return classes;
  }

  private static int wordClass(String code) {
    return switch (code.charAt(0)) {
      case 'N' -> 0;
      case 'J' -> 1;
      case 'A' -> 2;
      case 'D' -> 3;
      case 'P' -> code.startsWith("P+") ? 4 : 5;
      case 'C' -> code.endsWith("sub") ? 6 : 7;
      case 'K' -> 8;
      case 'Z' -> 9;
      case 'I' -> 10;
      case 'R' -> code.contains("rel") ? 11 : code.contains("pers") ? 12 : 13;
      case 'V' -> verbClass(code);
      default -> 20;
    };
  }

  private static int verbClass(String code) {
    if (code.contains("inf")) {
      return 14;
    }
    if (code.contains("ppa")) {
      return 15;
    }
    if (code.contains("ppr")) {
      return 16;
    }
    return code.contains("avoir") || code.contains("etre") ? 18 : 17;
  }
}
