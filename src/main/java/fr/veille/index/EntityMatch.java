package fr.veille.index;

/**
 * An entity that a name stands for or comes near to.
 *
 * @param name canonical name
 * @param articles how many articles use the name for it
 */
public record EntityMatch(String name, int articles) {}
