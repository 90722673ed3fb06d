/**
 * Training and scoring of the models, and the round trip of labelled text.
 *
 * <p>In: labelled articles.
 *
 * <p>Out: models, their scores, label files.
 *
 * <p>May touch: everything up to reading.
 */
@NullMarked
package fr.veille.lab;

import org.jspecify.annotations.NullMarked;
