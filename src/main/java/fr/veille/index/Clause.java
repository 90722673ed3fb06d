package fr.veille.index;

import fr.veille.Span;
import java.util.List;

/** What a query asks for, once read: a tree that knows its places in the query and nothing of how it will be answered. */
sealed interface Clause {
  /** The clause's place in the query as it was typed. */
  Span place();

  /** A word, maybe with hyphens or an elision, in any of its forms. */
  record Words(Span place, String text) implements Clause {}

  /** Just these words in this order, at most {@code slop} moves apart. */
  record Phrase(Span place, String text, int slop) implements Clause {}

  /** A word with {@code *} and {@code ?} in it. */
  record Pattern(Span place, String pattern) implements Clause {}

  /** A word or one at most {@code edits} letters from it. */
  record Near(Span place, String word, int edits) implements Clause {}

  /** A field that passes a test. */
  record Condition(Span place, QueryField field, Test test) implements Clause {}

  /** All of them, where words alone count for ranking and may be missing in part. */
  record All(Span place, List<Clause> members) implements Clause {
    public All {
      members = List.copyOf(members);
    }
  }

  /** At least one of them. */
  record Any(Span place, List<Clause> members) implements Clause {
    public Any {
      members = List.copyOf(members);
    }
  }

  record Not(Span place, Clause member) implements Clause {}

  /** A clause with {@code +}: no word of it may be missing. */
  record Must(Span place, Clause member) implements Clause {}

  /** What a field is asked for. */
  sealed interface Test {
    /** A name or label; with {@code *} at its end any that begins so. */
    record Named(String name) implements Test {}

    /** Numbers between inclusive bounds; an empty unit or currency means any. */
    record Between(double low, double high, String unit) implements Test {}

    /** Days since 1970 between inclusive bounds. */
    record Days(long first, long last) implements Test {}
  }
}
