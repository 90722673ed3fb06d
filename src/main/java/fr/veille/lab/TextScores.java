package fr.veille.lab;

import fr.veille.Span;
import fr.veille.reading.Labelled;
import fr.veille.text.Sentence;
import fr.veille.text.TextAnalyzer;
import fr.veille.text.Token;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Scores sentences, tokens, parts of speech and lemmas against treebanks and labelled articles. */
public final class TextScores {
  /**
   * Agreement of found spans with labelled ones.
   *
   * @param right spans that both have
   * @param found spans that were found
   * @param gold spans that are labelled
   */
  public record Agreed(int right, int found, int gold) {
    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    public double f1() {
      return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    Agreed plus(Collection<Span> foundHere, Collection<Span> goldHere) {
      Set<Span> both = new HashSet<>(foundHere);
      both.retainAll(new HashSet<>(goldHere));
      return new Agreed(right + both.size(), found + foundHere.size(), gold + goldHere.size());
    }
  }

  /**
   * Shares of words with the right tag and the right lemma, given the words.
   *
   * @param lemma on tags that were found, not on those of the treebank
   */
  public record Words(double tag, double lemma) {}

  private TextScores() {}

  /** Exact spans of sentences. */
  public static Agreed sentences(TextAnalyzer analyzer, List<Labelled> articles) {
    Agreed sum = new Agreed(0, 0, 0);
    for (Labelled a : articles) {
      sum = sum.plus(analyzer.analyze(a.article().text()).stream().map(Sentence::span).toList(), a.sentences());
    }
    return sum;
  }

  /** Exact spans of sentences when every line is wrapped at blanks to a width, as mail and old gazettes are. */
  public static Agreed wrappedSentences(TextAnalyzer analyzer, List<Labelled> articles, int width) {
    Agreed sum = new Agreed(0, 0, 0);
    for (Labelled a : articles) {
      String wrapped = wrap(a.article().text(), width);
      sum = sum.plus(analyzer.analyze(wrapped).stream().map(Sentence::span).toList(), a.sentences());
    }
    return sum;
  }

  /** Turns blanks into line breaks, so that offsets stay. */
  static String wrap(String text, int width) {
    StringBuilder wrapped = new StringBuilder(text);
    int lineStart = 0;
    int blank = -1;
    for (int i = 0; i < wrapped.length(); i++) {
      char c = wrapped.charAt(i);
      if (c == '\n') {
        lineStart = i + 1;
        blank = -1;
      } else {
        if (i - lineStart >= width && blank > lineStart) {
          wrapped.setCharAt(blank, '\n');
          lineStart = blank + 1;
          blank = -1;
        }
        blank = c == ' ' ? i : blank;
      }
    }
    return wrapped.toString();
  }

  /**
   * Exact spans of tokens.
   *
   * @param tokenizer from a sentence and its span to the spans of its tokens
   */
  public static Agreed tokens(BiFunction<String, Span, List<Span>> tokenizer, List<Treebank.Tree> trees) {
    Agreed sum = new Agreed(0, 0, 0);
    for (Treebank.Tree t : trees) {
      sum = sum.plus(tokenizer.apply(t.text(), new Span(0, t.text().length())), t.words().stream().map(Treebank.Word::span).toList());
    }
    return sum;
  }

  /** Tags and lemmas on the treebank's own words. */
  public static Words words(TextAnalyzer analyzer, List<Treebank.Tree> trees) {
    int tags = 0;
    int lemmas = 0;
    int all = 0;
    for (Treebank.Tree tree : trees) {
      List<Token> found = analyzer.tag(tree.text(), tree.words().stream().map(Treebank.Word::span).toList());
      for (int i = 0; i < found.size(); i++) {
        Treebank.Word gold = tree.words().get(i);
        all++;
        tags += found.get(i).tag().equals(gold.tag()) ? 1 : 0;
        lemmas += found.get(i).lemma().equals(gold.lemma()) ? 1 : 0;
      }
    }
    return new Words((double) tags / all, (double) lemmas / all);
  }
}
