package fr.veille.text;

import fr.veille.Span;

/**
 * A word, number or punctuation mark of a sentence.
 *
 * @param span in the article's text
 * @param form as the models see it: the text with typographic apostrophes folded to {@code '}
 * @param tag universal part of speech (UD), e.g. {@code VERB}
 * @param lemma dictionary form, lower case except for proper nouns
 */
public record Token(Span span, String form, String tag, String lemma) {}
