package fr.veille.text;

import fr.veille.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into tokens the way the French treebanks of Universal Dependencies do: an elided word keeps its apostrophe ({@code l'} |
 * {@code IA}), a clitic its hyphens ({@code a} | {@code -t-il}), a number its blanks ({@code 10 000}), an abbreviation its full stop.
 * Addresses, handles and hashtags stay whole. Stateless, one pass, no regular expressions.
 */
public final class FrenchTokenizer {
  /** Tokens of {@code text} in {@code within}, a sentence, in text order. */
  public List<Span> tokenize(String text, Span within) {
    List<Span> tokens = new ArrayList<>(within.length() / 5 + 4);
    int end = within.end();
    int i = Blanks.skip(text, within.start(), end);
    while (i < end) {
      i = next(text, i, within.start(), end, tokens);
      i = Blanks.skip(text, i, end);
    }
    return tokens;
  }

  /** Adds what starts at {@code i} and returns where it ends. */
  private static int next(String text, int i, int start, int end, List<Span> tokens) {
    char c = text.charAt(i);
    int address = Addresses.end(text, i, end);
    if (address > i) {
      return add(i, address, tokens);
    }
    if (Character.isDigit(c) || isSigned(text, i, start, end)) {
      int number = Numbers.end(text, i, end);
      if (number > i) {
        return add(i, number, tokens);
      }
    }
    if (Character.isLetterOrDigit(c)) {
      return word(text, i, end, tokens);
    }
    return add(i, Signs.end(text, i, end), tokens);
  }

  /** « -5 », « +8,8 » where no word or number stands right before. */
  private static boolean isSigned(String text, int i, int start, int end) {
    char c = text.charAt(i);
    if ((c != '-' && c != '+' && c != '−') || i + 1 >= end || !Character.isDigit(text.charAt(i + 1))) {
      return false;
    }
    return i == start || Blanks.is(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
  }

  private static int word(String text, int from, int end, List<Span> tokens) {
    int stop = Words.end(text, from, end);
    int i = from;
    int elided = Words.elisionEnd(text, i, stop);
    while (elided > i && elided < stop) {
      add(i, elided, tokens);
      i = elided;
      elided = Words.elisionEnd(text, i, stop);
    }
    int clitic = Words.cliticStart(text, i, stop);
    if (clitic > i) {
      int first = Words.cliticStart(text, i, clitic);
      if (first > i) {
        add(i, first, tokens);
        add(first, clitic, tokens);
      } else {
        add(i, clitic, tokens);
      }
      return add(clitic, stop, tokens);
    }
    return add(i, Words.withFullStop(text, i, stop, end), tokens);
  }

  private static int add(int start, int end, List<Span> tokens) {
    tokens.add(new Span(start, end));
    return end;
  }
}
