package fr.veille.lab;

import fr.veille.text.FormLexicon;
import fr.veille.text.LemmaModel;
import fr.veille.text.LemmaModel.Change;
import fr.veille.text.Lemmatizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains what the lemmatizer knows beside the lexicon: from the lexicon how endings change, so that words it lacks are inflected like those it has;
 * from treebanks the forms that they read otherwise. The same input gives the same model.
 */
public final class LemmaTrainer {
  private static final int LEAST_SEEN = 3;
  private static final Set<String> WITH_ENDINGS = Set.of("NOUN", "ADJ", "VERB");

  private final Map<String, Map<Change, Integer>> endings = new HashMap<>();

  private LemmaTrainer() {}

  /** Trains a model. */
  public static LemmaModel train(FormLexicon lexicon, List<Treebank.Tree> trees) {
    LemmaTrainer trainer = new LemmaTrainer();
    lexicon.forEach((form, lemma, code) -> trainer.count(tag(code), form, lemma, 1));
    // Participles that stand as adjectives keep their own masculine singular, which the lexicon gives to few of them.
    trees.forEach(t -> t.words().stream().filter(w -> WITH_ENDINGS.contains(w.tag())).forEach(w -> trainer.count(w.tag(), lower(w.form()), w.lemma(), 3)));
    Map<String, Change> changes = trainer.rules();
    Lemmatizer without = new Lemmatizer(new LemmaModel(Map.of(), changes), lexicon);
    return new LemmaModel(exceptions(trees, without), changes);
  }

  private static String tag(String code) {
    return switch (code.charAt(0)) {
      case 'N' -> "NOUN";
      case 'J' -> "ADJ";
      case 'V' -> "VERB";
      default -> "";
    };
  }

  private void count(String tag, String form, String lemma, int times) {
    Change change = Change.between(form, lemma);
    if (tag.isEmpty() || change.cut() > LemmaModel.LONGEST_ENDING || change.add().length() > LemmaModel.LONGEST_ENDING) {
      return;
    }
    for (int n = change.cut(); n <= Math.min(LemmaModel.LONGEST_ENDING, form.length()); n++) {
      endings.computeIfAbsent(LemmaModel.key(tag, form.substring(form.length() - n)), k -> new HashMap<>()).merge(change, times, Integer::sum);
    }
  }

  /** The commonest change of each ending, without those that a shorter ending gives as well. */
  private Map<String, Change> rules() {
    Map<String, Change> all = new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    endings.forEach(
        (key, changes) -> {
          if (changes.values().stream().mapToInt(i -> i).sum() >= LEAST_SEEN) {
            all.put(key, commonest(changes));
          }
        });
    Map<String, Change> kept = new TreeMap<>();
    all.forEach(
        (key, change) -> {
          if (!change.equals(inherited(key, kept))) {
            kept.put(key, change);
          }
        });
    return kept;
  }

  private static Change inherited(String key, Map<String, Change> kept) {
    int tab = key.indexOf('\t');
    for (int from = tab + 2; from <= key.length(); from++) {
      Change change = kept.get(key.substring(0, tab + 1) + key.substring(from));
      if (change != null) {
        return change;
      }
    }
    return new Change(0, "");
  }

  private static <T> T commonest(Map<T, Integer> counts) {
    return counts.entrySet().stream()
        .min(Comparator.comparingInt((Map.Entry<T, Integer> e) -> -e.getValue()).thenComparing(e -> e.getKey().toString()))
        .orElseThrow()
        .getKey();
  }

  private static Map<String, String> exceptions(List<Treebank.Tree> trees, Lemmatizer without) {
    Map<String, Map<String, Integer>> seen = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      for (Treebank.Word w : tree.words()) {
        if (!w.tag().equals("PROPN") && !w.tag().equals("_")) {
          seen.computeIfAbsent(LemmaModel.key(w.tag(), lower(w.form())), k -> new TreeMap<>()).merge(w.lemma(), 1, Integer::sum);
        }
      }
    }
    Map<String, String> exceptions = new TreeMap<>();
    seen.forEach(
        (key, lemmas) -> {
          String lemma = commonest(lemmas);
          int tab = key.indexOf('\t');
          if (!without.lemma(key.substring(tab + 1), key.substring(0, tab)).equals(lemma)) {
            exceptions.put(key, lemma);
          }
        });
    return exceptions;
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.FRENCH);
  }
}
