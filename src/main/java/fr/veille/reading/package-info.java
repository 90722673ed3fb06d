/**
 * The pipeline from an article to what is understood of it, and the record shape of that.
 *
 * <p>In: an {@link fr.veille.article.Article}.
 *
 * <p>Out: a {@link fr.veille.reading.Reading}.
 *
 * <p>May touch: the rooms before it and Jackson for records; pure and thread-safe.
 */
@NullMarked
package fr.veille.reading;

import org.jspecify.annotations.NullMarked;
