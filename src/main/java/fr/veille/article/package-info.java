/**
 * One article whatever it came from: HTML, text, Markdown, PDF, JSON Lines, WARC; folders in a stable order, a bad file never stops one.
 *
 * <p>In: files and folders.
 *
 * <p>Out: {@link fr.veille.article.Article}s, and for each bad file its place and reason.
 *
 * <p>May touch: jsoup and the readers of each format.
 */
@NullMarked
package fr.veille.article;

import org.jspecify.annotations.NullMarked;
