package fr.veille.text;

import fr.veille.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * The front door: a text in, its sentences out, each with tokens, parts of speech and lemmas. Thread-safe; load it once and share it.
 */
public final class TextAnalyzer {
  private final FrenchTokenizer tokenizer = new FrenchTokenizer();
  private final ThreadLocal<POSTaggerME> tagger;

  private TextAnalyzer(POSModel pos) {
    tagger = ThreadLocal.withInitial(() -> new POSTaggerME(pos));
  }

  /** An analyzer with the part-of-speech model that {@code pos} holds; the stream is read, not closed. */
  public static TextAnalyzer load(InputStream pos) throws IOException {
    return new TextAnalyzer(new POSModel(pos));
  }

  /** Sentences of {@code text} in text order; lines that hold only blanks or a bullet give none. */
  public List<Sentence> analyze(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Line line : Lines.of(text)) {
      for (Span span : SentenceEnds.cut(text, line)) {
        sentences.add(new Sentence(span, line.kind(), tokens(text, span)));
      }
    }
    return sentences;
  }

  private List<Token> tokens(String text, Span sentence) {
    List<Span> spans = tokenizer.tokenize(text, sentence);
    String[] forms = new String[spans.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = Apostrophes.fold(spans.get(i).of(text));
    }
    String[] tags = tagger.get().tag(forms);
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      String tag = universal(tags[i]);
      tokens.add(new Token(spans.get(i), forms[i], tag, tag.equals("PROPN") ? forms[i] : forms[i].toLowerCase(Locale.FRENCH)));
    }
    return tokens;
  }

  /** The first of a contraction's two tags: « du » (ADP+DET) counts as the preposition it starts with. */
  private static String universal(String tag) {
    int plus = tag.indexOf('+');
    return plus < 0 ? tag : tag.substring(0, plus);
  }
}
