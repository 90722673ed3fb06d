/**
 * The Lucene schema, writing, querying, facets and highlights.
 *
 * <p>In: readings and queries.
 *
 * <p>Out: hits: articles with passages, claims with their evidence.
 *
 * <p>May touch: Lucene: no other room does.
 */
@NullMarked
package fr.veille.index;

import org.jspecify.annotations.NullMarked;
