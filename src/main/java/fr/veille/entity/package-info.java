/**
 * Who and what is named, under which canonical name, and whom a noun phrase stands for.
 *
 * <p>In: sentences and quantities.
 *
 * <p>Out: {@link fr.veille.entity.Mention}s.
 *
 * <p>May touch: OpenNLP and the lexicon, which comes in through a constructor; no input or output.
 */
@NullMarked
package fr.veille.entity;

import org.jspecify.annotations.NullMarked;
