package fr.veille.quantity;

import fr.veille.Span;

/**
 * A value and where it stands.
 *
 * @param span the words of the value with those that change it (« plus de », « d’ici »), in the text that was read
 */
public record Quantity(Span span, Value value) {}
