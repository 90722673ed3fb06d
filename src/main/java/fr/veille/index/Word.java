package fr.veille.index;

import fr.veille.Span;

/**
 * A searchable unit of a text.
 *
 * @param start first UTF-16 unit, after an elided article: the {@code I} of « l’IA »
 * @param end the unit after the last
 * @param form folded: lower case, no accents; a number without group separators and with a decimal point
 * @param breaks whether a sentence mark or line end stands before it
 */
record Word(int start, int end, String form, Kind kind, boolean breaks) {
  enum Kind {
    WORD,
    NUMBER,
    /** Currency signs and the percent sign. */
    SIGN,
    /** Written over the words before it: {@code 2nm} over « 2 nm », {@code semiconducteurs} over « semi-conducteurs ». */
    JOINED
  }

  Span span() {
    return new Span(start, end);
  }
}
