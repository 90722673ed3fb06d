package fr.veille.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A claim as it may stand: a draft with its object, null where it has none. */
record Proposal(Draft draft, @Nullable String object) {
  /**
   * Whether both cannot hold: they say the same of the same anchor with another subject or object, unless names stand side by side there, or one amount is
   * to mean two things, which 4 in 1,000 do.
   */
  boolean excludes(Proposal other) {
    Anchor a = draft.anchor();
    Anchor b = other.draft.anchor();
    if (a.kind() != b.kind() || a.unit() != b.unit()) {
      return false;
    }
    if (!draft.type().equals(other.draft.type())) {
      return a.kind() == Anchor.Kind.VALUE;
    }
    return !together(draft.subject(), other.draft.subject()) || !together(object, other.object);
  }

  private boolean together(@Nullable String a, @Nullable String b) {
    return Objects.equals(a, b) || (a != null && b != null && Coordination.between(draft.anchor().line(), a, b));
  }
}
