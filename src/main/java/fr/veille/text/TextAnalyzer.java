package fr.veille.text;

import fr.veille.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front door: a text in, its sentences out, each with tokens, parts of speech and lemmas. Thread-safe; load it once and share it.
 */
public final class TextAnalyzer {
  private final FrenchTokenizer tokenizer = new FrenchTokenizer();
  private final PosTagger tagger;
  private final Lemmatizer lemmatizer;

  /** An analyzer from its models. */
  public TextAnalyzer(PosModel pos, LemmaModel lemmas, FormLexicon lexicon) {
    tagger = new PosTagger(pos, lexicon);
    lemmatizer = new Lemmatizer(lemmas, lexicon);
  }

  /** Sentences of {@code text} in text order; lines that hold only blanks or a bullet give none. */
  public List<Sentence> analyze(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Line line : Lines.of(text)) {
      List<Span> spans = SentenceEnds.cut(text, line);
      Sentence.Kind kind = LineKinds.settled(line.kind(), spans.size());
      for (Span span : spans) {
        sentences.add(new Sentence(span, kind, tag(text, tokenizer.tokenize(text, span))));
      }
    }
    return sentences;
  }

  /**
   * Tags and lemmatizes the words of one sentence that somebody else cut.
   *
   * @param words spans in {@code text}, in its order
   */
  public List<Token> tag(String text, List<Span> words) {
    String[] forms = new String[words.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = Apostrophes.fold(words.get(i).of(text));
    }
    WordForm[] known = tagger.forms(forms);
    int[] tags = tagger.tag(known);
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      tokens.add(new Token(words.get(i), known[i].form, tagger.name(tags[i]), lemma(known[i], tags[i])));
    }
    return tokens;
  }

  // Two threads may both work out a lemma that is not there yet: the same one, so neither waits.
  private String lemma(WordForm word, int tag) {
    @Nullable String lemma = word.lemmas[tag];
    if (lemma == null) {
      lemma = lemmatizer.lemma(word.form, tagger.name(tag));
      word.lemmas[tag] = lemma;
    }
    return lemma;
  }
}
