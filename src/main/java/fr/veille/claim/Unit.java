package fr.veille.claim;

import fr.veille.Span;
import fr.veille.entity.Mention;
import fr.veille.quantity.Value;
import org.jspecify.annotations.Nullable;

/**
 * A word of a line, or a whole mention: « 46 milliards d’euros » is one unit, so that what stands left and right of it is near.
 *
 * @param form in lower case, apostrophes folded
 * @param lemma in lower case; the type in pointed brackets for a mention
 * @param tag universal part of speech; of a mention PROPN or NUM
 * @param clause number of the clause inside the line, from 0
 */
record Unit(Span span, String form, String lemma, String tag, int clause, @Nullable Mention mention) {
  boolean verb() {
    return tag.equals("VERB") || tag.equals("AUX");
  }

  boolean noun() {
    return tag.equals("NOUN");
  }

  boolean punctuation() {
    return tag.equals("PUNCT") || tag.equals("SYM") || (mention == null && !Character.isLetterOrDigit(form.charAt(0)));
  }

  /** Whether it means something of its own: no article, preposition, pronoun or mark. */
  boolean content() {
    return mention == null
        && switch (tag) {
          case "VERB", "NOUN", "ADJ", "ADV", "PROPN", "X", "NUM" -> Character.isLetter(form.charAt(0));
          default -> false;
        };
  }

  @Nullable String name() {
    return mention == null ? null : mention.name();
  }

  @Nullable Value value() {
    return mention == null ? null : mention.value();
  }

  boolean named() {
    return mention != null && mention.type().named();
  }

  /** Whether it is an amount that a claim can turn on: dates are not. */
  boolean valued() {
    return mention != null
        && switch (mention.type()) {
          case MONEY, PERCENT, QUANTITY, CHIP_NODE -> true;
          case COMPANY, ORGANIZATION, PERSON, PLACE, PRODUCT, TECHNOLOGY, DATE -> false;
        };
  }
}
