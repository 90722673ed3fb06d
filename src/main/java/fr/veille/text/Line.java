package fr.veille.text;

/**
 * A line of an article, or several that were one before somebody wrapped them.
 *
 * @param start of what is said: behind blanks, bullet and item number
 * @param end before trailing blanks, at least {@code start}
 * @param kind of the sentences on it
 */
record Line(int start, int end, Sentence.Kind kind) {}
