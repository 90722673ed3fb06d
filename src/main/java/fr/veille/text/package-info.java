/**
 * Sentences, tokens, parts of speech and lemmas, each with its span in the body.
 *
 * <p>In: the text of an article.
 *
 * <p>Out: {@link fr.veille.text.Sentence}s.
 *
 * <p>May touch: OpenNLP; no input or output.
 */
@NullMarked
package fr.veille.text;

import org.jspecify.annotations.NullMarked;
