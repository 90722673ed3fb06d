package fr.veille.entity;

import fr.veille.Span;
import fr.veille.quantity.Quantity;
import fr.veille.quantity.Value;
import java.util.Arrays;
import java.util.List;

/** What others know of the words of one sentence, for each word as hashes that the model takes as features. */
final class Hints {
  private static final int LEXICON = 1;
  private static final int LEXICON_TYPE = 2;
  private static final int LEXICON_ANY_CASE = 3;
  private static final int VALUE = 4;
  private static final int FIRST_NAME = 5;
  private static final int COMMON_WORD = 6;

  private final Words words;
  private final long[][] hints;

  Hints(Words words) {
    this(words, new long[words.size()][0]);
  }

  /** Hints to add to; the given ones stay as they are. */
  Hints(Words words, long[][] hints) {
    this.words = words;
    this.hints = hints.clone();
  }

  long[][] toArray() {
    return hints;
  }

  /** Marks the classes of common words, of capitalised ones too: « Renonce » at the start of a headline is a verb. */
  void vocabulary(Vocabulary vocabulary) {
    for (int i = 0; i < words.size(); i++) {
      int letters = Case.of(words.form(i));
      if (letters == Case.LOWER || letters >= Case.CAPITALISED) {
        add(i, COMMON_WORD, vocabulary.classes(words.form(i)), letters);
      }
    }
  }

  /** Marks the longest known names from left to right. */
  void lexicon(Lexicon lexicon) {
    lexicon(lexicon, false);
    lexicon(lexicon, true);
    for (int i = 0; i < words.size(); i++) {
      if (lexicon.isFirstName(words.form(i))) {
        add(i, FIRST_NAME, 0, 0);
      }
    }
  }

  private void lexicon(Lexicon lexicon, boolean anyCase) {
    for (int i = 0; i < words.size(); i++) {
      int n = lexicon.longestAt(words, i, anyCase);
      if (n > 0) {
        int types = 0;
        for (LexiconEntry e : lexicon.at(words, i, i + n, anyCase)) {
          types |= 1 << Tags.index(e.type());
        }
        for (int k = 0; k < n; k++) {
          int position = n == 1 ? Tags.UNIT : k == 0 ? Tags.BEGIN : k == n - 1 ? Tags.LAST : Tags.INSIDE;
          if (anyCase) {
            add(i + k, LEXICON_ANY_CASE, types, position);
          } else {
            add(i + k, LEXICON, types, position);
            for (EntityType type : Tags.TYPES) {
              if ((types >> Tags.index(type) & 1) != 0) {
                add(i + k, LEXICON_TYPE, Tags.index(type), position);
              }
            }
          }
        }
        i += n - 1;
      }
    }
  }

  /** Marks the words of values. */
  void values(List<Quantity> quantities) {
    for (Quantity quantity : quantities) {
      for (int i = 0; i < words.size(); i++) {
        Span word = words.span(i);
        if (word.overlaps(quantity.span())) {
          boolean starts = word.start() == quantity.span().start();
          boolean ends = word.end() == quantity.span().end();
          add(i, VALUE, kind(quantity.value()), (starts ? 1 : 0) + (ends ? 2 : 0));
        }
      }
    }
  }

  private static int kind(Value value) {
    return switch (value) {
      case Value.Money m -> 0;
      case Value.Percent p -> 1;
      case Value.Node n -> 2;
      case Value.Measure m -> 3;
      case Value.Period p -> 4;
    };
  }

  /** The hints of one word without what the lexicon said. */
  static long[] withoutLexicon(long[] hints) {
    return Arrays.stream(hints).filter(h -> h >>> 40 != LEXICON && h >>> 40 != LEXICON_TYPE && h >>> 40 != LEXICON_ANY_CASE).toArray();
  }

  void add(int word, int kind, int a, int b) {
    long[] old = hints[word];
    hints[word] = Arrays.copyOf(old, old.length + 1);
    hints[word][old.length] = ((long) kind << 40) + ((long) a << 16) + b;
  }
}
