/**
 * Facts merged from claims across articles: timelines, disagreements, reports.
 *
 * <p>In: the claims the index holds on an entity.
 *
 * <p>Out: a dossier as text, Markdown or JSON.
 *
 * <p>May touch: the rooms before it and Jackson.
 */
@NullMarked
package fr.veille.dossier;

import org.jspecify.annotations.NullMarked;
