package fr.veille.entity;

import fr.veille.Span;
import fr.veille.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the names of an article in two readings under one model: the second is told by {@link Echoes} what the first made of the same words
 * elsewhere. Immutable and thread-safe.
 */
public final class NameTagger {
  private final NameModel model;
  private final Vocabulary vocabulary;

  /** A tagger with the common words it is to know. */
  public NameTagger(NameModel model, Vocabulary vocabulary) {
    this.model = model;
    this.vocabulary = vocabulary;
  }

  /**
   * A name that the model found.
   *
   * @param sentence index of its sentence
   * @param probability how sure the model is of the type of its least sure word
   */
  public record Name(int sentence, int firstWord, int lastWord, Span span, EntityType type, double probability) {}

  /** Names in text order. */
  public List<Name> find(List<Words> sentences, Lexicon lexicon, List<Quantity> quantities) {
    List<SentenceFeatures> features = sentenceFeatures(sentences, hints(sentences, vocabulary, lexicon, quantities));
    List<Lattice> first = read(model, features, sentences);
    Echoes echoes = new Echoes(sentences, first);
    List<Name> names = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      // One sentence at a time: the lattices of a book would fill the memory.
      Lattice lattice = again(features.get(s), told(sentences.get(s), echoes, s), first.get(s));
      int[] labels = lattice.best();
      double[][] marginals = null;
      for (int i = 0; i < labels.length; i++) {
        EntityType type = Tags.type(labels[i]);
        if (type != null) {
          marginals = marginals == null ? lattice.marginals() : marginals;
          int start = i;
          while (!Tags.mayEnd(labels[i])) {
            i++;
          }
          names.add(new Name(s, start, i, sentences.get(s).span(start, i), type, sureness(marginals, labels, start, i)));
        }
      }
    }
    return names;
  }

  private static double sureness(double[][] marginals, int[] labels, int first, int last) {
    double least = 1;
    for (int i = first; i <= last; i++) {
      least = Math.min(least, marginals[i][labels[i]]);
    }
    return least;
  }

  /** For each sentence and word what the vocabulary, the lexicon and the values say of it. */
  public static List<long[][]> hints(List<Words> sentences, Vocabulary vocabulary, Lexicon lexicon, List<Quantity> quantities) {
    List<long[][]> all = new ArrayList<>();
    int from = 0;
    for (Words words : sentences) {
      Hints hints = new Hints(words);
      hints.vocabulary(vocabulary);
      hints.lexicon(lexicon);
      if (words.size() > 0) {
        Span sentence = words.span(0, words.size() - 1);
        while (from < quantities.size() && quantities.get(from).span().end() <= sentence.start()) {
          from++;
        }
        int to = from;
        while (to < quantities.size() && quantities.get(to).span().start() < sentence.end()) {
          to++;
        }
        hints.values(quantities.subList(from, to));
      }
      all.add(hints.toArray());
    }
    return all;
  }

  /** The hints with what a first reading under {@code model} adds to them. */
  public static List<long[][]> echoes(NameModel model, List<Words> sentences, List<long[][]> hints) {
    Echoes echoes = new Echoes(sentences, read(model, sentenceFeatures(sentences, hints), sentences));
    List<long[][]> all = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Hints more = new Hints(sentences.get(s), hints.get(s));
      echoes.tell(s, more);
      all.add(more.toArray());
    }
    return all;
  }

  private static List<SentenceFeatures> sentenceFeatures(List<Words> sentences, List<long[][]> hints) {
    Acquaintance known = new Acquaintance(sentences);
    List<SentenceFeatures> all = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      all.add(new SentenceFeatures(sentences.get(s), known, hints.get(s)));
    }
    return all;
  }

  private static List<Lattice> read(NameModel model, List<SentenceFeatures> sentences, List<Words> words) {
    List<Lattice> all = new ArrayList<>();
    Features features = new Features();
    for (int s = 0; s < sentences.size(); s++) {
      float[][] emissions = new float[words.get(s).size()][Tags.COUNT];
      for (int i = 0; i < emissions.length; i++) {
        sentences.get(s).extract(i, features);
        model.addScores(features, emissions[i]);
      }
      all.add(new Lattice(model, emissions));
    }
    return all;
  }

  private static long[][] told(Words words, Echoes echoes, int s) {
    Hints more = new Hints(words);
    echoes.tell(s, more);
    return more.toArray();
  }

  // Scores are sums over features, so the second reading is the first with what the echoes add: half the time of reading all twice.
  private Lattice again(SentenceFeatures sentence, long[][] told, Lattice first) {
    Features features = new Features();
    float[][] emissions = first.emissions();
    for (int i = 0; i < emissions.length; i++) {
      sentence.extract(i, told, features);
      model.addScores(features, emissions[i]);
    }
    return new Lattice(model, emissions);
  }

  /**
   * The features of every word of an article, as a model sees them.
   *
   * @param strange words that are to look as if they had never been met and were in no lexicon
   */
  public static List<long[][]> features(List<Words> sentences, List<long[][]> hints, Set<String> strange) {
    Acquaintance known = new Acquaintance(sentences);
    List<long[][]> all = new ArrayList<>();
    Features features = new Features();
    for (int s = 0; s < sentences.size(); s++) {
      Words words = sentences.get(s);
      long[][] told = hints.get(s).clone();
      for (int i = 0; i < words.size(); i++) {
        told[i] = strange.contains(words.form(i)) ? Hints.withoutLexicon(told[i]) : told[i];
      }
      SentenceFeatures sentence = new SentenceFeatures(words, known, told);
      for (int i = 0; i < words.size(); i++) {
        if (strange.contains(words.form(i))) {
          sentence.estrange(i, Features.hash(words.form(i)) + words.span(i).start() * 0x9E3779B97F4A7C15L + s);
        }
      }
      long[][] rows = new long[words.size()][];
      for (int i = 0; i < rows.length; i++) {
        sentence.extract(i, features);
        rows[i] = features.toArray();
      }
      all.add(rows);
    }
    return all;
  }
}
