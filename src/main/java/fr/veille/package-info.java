/** What every room shares: the {@link fr.veille.Span}. Rooms are the packages below; each says what comes in, what goes out and what it may touch. */
@NullMarked
package fr.veille;

import org.jspecify.annotations.NullMarked;
