/**
 * The commands: wiring, printing, exit codes, progress.
 *
 * <p>In: the command line.
 *
 * <p>Out: results on standard output, the rest on standard error, an exit code.
 *
 * <p>May touch: picocli and every room.
 */
@NullMarked
package fr.veille.cli;

import org.jspecify.annotations.NullMarked;
