package fr.veille.claim;

import fr.veille.Span;
import fr.veille.quantity.Value;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asserts about an entity, in one sentence.
 *
 * @param type label of the type, one of {@link ClaimType}'s or one that a user's frame adds
 * @param subject canonical name of whom it is about
 * @param object canonical name of the other party, null where there is none
 * @param stage of a chip node: production, development, ceiling
 * @param direction up or down
 * @param measure what is measured: revenue, profit, loss, spending, or the article's own French word
 * @param round of a funding, e.g. « série B »
 * @param role of a leadership, e.g. « directeur général »
 * @param attribution canonical name of who says it, null where the author does
 * @param evidence the sentence that carries it, in the article's text
 * @param confidence in [0, 1]: the share of claims with this figure that are right
 */
public record Claim(
    String type,
    String subject,
    @Nullable String object,
    Value.@Nullable Money money,
    Value.@Nullable Percent percent,
    Value.@Nullable Measure quantity,
    Value.@Nullable Node node,
    Value.@Nullable Period date,
    @Nullable String stage,
    @Nullable String direction,
    @Nullable String measure,
    @Nullable String round,
    @Nullable String role,
    Modality modality,
    Polarity polarity,
    @Nullable String attribution,
    Span evidence,
    double confidence) {
  public Claim {
    if (type.isBlank() || subject.isBlank()) {
      throw new IllegalArgumentException("a claim needs a type and a subject");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in [0, 1]");
    }
  }

  /** The same claim in a text that holds this one's text from {@code offset} on. */
  public Claim shift(int offset) {
    return offset == 0
        ? this
        : new Claim(
            type, subject, object, money, percent, quantity, node, date, stage, direction, measure, round, role, modality, polarity, attribution, evidence.shift(offset), confidence);
  }
}
