package fr.veille.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in words: « quatre-vingt-dix-sept », « deux mille trois cents », « dix-neuf cent soixante-treize ». Takes one word after another into the
 * hundreds, tens and units of the block under construction for as long as the result is a number a Frenchman, a Belgian or a Swiss would write.
 */
final class WordNumbers {
  private static final int LONGEST = 120;

  private final Tokens tokens;

  WordNumbers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The cardinal that starts at a token, null if none does. */
  @Nullable Numeral cardinal(int from) {
    return new Run(from).read(false);
  }

  /** The ordinal that starts at a token: « vingt et unième », « neuf cent quatre-vingt-dix seconde ». */
  @Nullable Numeral ordinal(int from) {
    return new Run(from).read(true);
  }

  private final class Run {
    private final int from;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal lastScale = BigDecimal.ONE.scaleByPowerOfTen(60);
    private BigDecimal scale = BigDecimal.ONE;
    private long thousands = -1;
    private int hundreds = -1;
    private int rest = -1;
    private boolean afterTens;
    private boolean afterTen;

    Run(int from) {
      this.from = from;
      this.at = from;
    }

    @Nullable Numeral read(boolean ordinal) {
      while (at - from < LONGEST) {
        int next = at == from ? at : nextWord();
        if (next < 0) {
          break;
        }
        if (ordinal) {
          String cardinal = tokens.word(next).startsWith("second") && at > from ? "deux" : NumberWords.cardinalOf(tokens.word(next));
          if (cardinal != null && take(cardinal)) {
            return Numeral.of(from, next + 1, total.add(BigDecimal.valueOf(block())), Numeral.Form.ORDINAL);
          }
        }
        if (!takeToken(next)) {
          break;
        }
        at = next + 1;
      }
      return ordinal || at == from ? null : result();
    }

    private Numeral result() {
      Numeral.Form form = at == from + 1 && rest == 1 && hundreds < 0 ? Numeral.Form.ARTICLE : Numeral.Form.WORDS;
      return new Numeral(from, at, total.add(BigDecimal.valueOf(block())), form, scale, false);
    }

    private long block() {
      return Math.max(thousands, 0) + Math.max(hundreds, 0) + Math.max(rest, 0);
    }

    private boolean empty() {
      return thousands < 0 && hundreds < 0 && rest < 0;
    }

    /** The token of the next word, past a hyphen or « et »; -1 if what follows is no part of the number. */
    private int nextWord() {
      int next = at;
      if (tokens.is(next, "-") && tokens.glued(next) && tokens.glued(next + 1)) {
        next++;
      }
      if (tokens.is(next, "et") && afterTens) {
        int after = tokens.is(next + 1, "-") ? next + 2 : next + 1;
        String word = tokens.word(after);
        boolean joins = word.equals("un") || word.equals("une") || word.equals("onze") || word.startsWith("uniem") || word.startsWith("onziem");
        return joins && tokens.near(after) ? after : -1;
      }
      return tokens.near(next) ? next : -1;
    }

    private boolean takeToken(int token) {
      if (tokens.digits(token)) {
        return token > from && afterTens && tokens.word(token).length() == 1 && !tokens.glued(token) && take(tokens.word(token).charAt(0) - '0');
      }
      return tokens.kind(token) == Tokens.Kind.WORD && take(tokens.word(token));
    }

    private boolean take(String word) {
      Integer small = NumberWords.SMALL.get(word);
      if (small != null) {
        return take(small);
      }
      Integer multiplier = NumberWords.MULTIPLIERS.get(word);
      if (multiplier != null) {
        return multiplier == NumberWords.CENT ? takeHundred() : takeThousand();
      }
      BigDecimal factor = NumberWords.scale(word);
      return factor != null && takeScale(factor);
    }

    private boolean take(int value) {
      boolean fits;
      if (rest < 0) {
        fits = value > 0 || empty();
        rest = fits ? value : rest;
        afterTens = value >= 20;
      } else if (value == 20 && rest == 4 && !afterTens) {
        fits = true;
        rest = 80;
        afterTens = true;
      } else if (value > 0 && value < 10) {
        fits = afterTens || (afterTen && value >= 7);
        rest = fits ? rest + value : rest;
        afterTens = afterTens && !fits;
      } else {
        fits = value < 20 && value > 0 && afterTens && (rest == 60 || rest == 80);
        rest = fits ? rest + value : rest;
        afterTens = afterTens && !fits;
      }
      afterTen = fits && value == 10;
      return fits;
    }

    private boolean takeHundred() {
      if (hundreds >= 0 || rest == 0 || rest > 19 || rest == 10 || (afterTens && rest > 0)) {
        return false;
      }
      hundreds = (rest < 0 ? 1 : rest) * 100;
      forgetRest();
      return true;
    }

    private boolean takeThousand() {
      if (thousands >= 0 || rest == 0) {
        return false;
      }
      thousands = (empty() ? 1 : block()) * 1000;
      hundreds = -1;
      forgetRest();
      return true;
    }

    private boolean takeScale(BigDecimal factor) {
      if (empty() || rest == 0 || factor.compareTo(lastScale) >= 0) {
        return false;
      }
      total = total.add(factor.multiply(BigDecimal.valueOf(block())));
      lastScale = factor;
      scale = factor;
      thousands = -1;
      hundreds = -1;
      forgetRest();
      return true;
    }

    private void forgetRest() {
      rest = -1;
      afterTens = false;
      afterTen = false;
    }
  }
}
