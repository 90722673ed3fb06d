/**
 * Numbers, money, shares, chip nodes, measures and dates: span and normalised value.
 *
 * <p>In: text and the day it was published.
 *
 * <p>Out: {@link fr.veille.quantity.Quantity}s.
 *
 * <p>May touch: nothing but the JDK: pure functions.
 */
@NullMarked
package fr.veille.quantity;

import org.jspecify.annotations.NullMarked;
