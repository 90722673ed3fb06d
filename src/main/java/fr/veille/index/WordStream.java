package fr.veille.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands scanned words to Lucene in one of the three ways of {@link Schema}. Offsets stay out: highlights scan the stored text again. */
final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
  private final List<String> terms;
  private final boolean[] stacked;
  private int next;

  private WordStream(List<String> terms, boolean[] stacked) {
    this.terms = terms;
    this.stacked = stacked;
  }

  static WordStream prose(List<Word> words) {
    List<String> stems = stems(words);
    return new WordStream(stems, new boolean[stems.size()]);
  }

  static WordStream roots(List<Word> words) {
    List<String> roots = stems(words);
    roots.replaceAll(Stemmer::root);
    return new WordStream(roots, new boolean[roots.size()]);
  }

  static WordStream pairs(List<Word> words) {
    List<String> pairs = neighbours(words);
    return new WordStream(pairs, new boolean[pairs.size()]);
  }

  static WordStream exact(List<Word> words) {
    List<String> forms = new ArrayList<>(words.size());
    boolean[] stacked = new boolean[words.size()];
    for (Word word : words) {
      stacked[forms.size()] = word.kind() == Word.Kind.JOINED;
      forms.add(word.form());
    }
    return new WordStream(forms, stacked);
  }

  /** Stems of the words that say something. */
  static List<String> stems(List<Word> words) {
    List<String> stems = new ArrayList<>(words.size());
    for (Word word : words) {
      if (counts(word)) {
        stems.add(Stemmer.stem(word.form()));
      }
    }
    return stems;
  }

  /** Neighbouring stems, stop words skipped, none over the end of a sentence. */
  static List<String> neighbours(List<Word> words) {
    List<String> pairs = new ArrayList<>(words.size());
    String before = "";
    for (Word word : words) {
      if (word.breaks()) {
        before = "";
      }
      if (word.kind() != Word.Kind.JOINED && counts(word)) {
        String stem = Stemmer.stem(word.form());
        if (!before.isEmpty()) {
          pairs.add(before + '_' + stem);
        }
        before = stem;
      }
    }
    return pairs;
  }

  static boolean counts(Word word) {
    return word.kind() != Word.Kind.SIGN && !StopWords.contains(word.form());
  }

  @Override
  public boolean incrementToken() {
    if (next == terms.size()) {
      return false;
    }
    clearAttributes();
    increment.setPositionIncrement(stacked[next] ? 0 : 1);
    term.append(terms.get(next++));
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
