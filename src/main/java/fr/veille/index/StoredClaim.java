package fr.veille.index;

import fr.veille.claim.Claim;

/**
 * A claim as the index keeps it.
 *
 * @param article where it stands
 * @param evidence the sentence that carries it; {@code claim.evidence()} is its place in the article's text
 */
public record StoredClaim(ArticleMetadata article, Claim claim, String evidence) {}
