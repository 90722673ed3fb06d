/**
 * Who asserts what about whom: frames, arguments, modality, polarity, attribution, confidence.
 *
 * <p>In: sentences and mentions.
 *
 * <p>Out: {@link fr.veille.claim.Claim}s.
 *
 * <p>May touch: OpenNLP for its learned scorers; no input or output.
 */
@NullMarked
package fr.veille.claim;

import org.jspecify.annotations.NullMarked;
