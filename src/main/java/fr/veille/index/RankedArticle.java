package fr.veille.index;

/** An article's place in the answer to a question. */
public record RankedArticle(String id, double score) {}
