package fr.veille.index;

import fr.veille.Span;
import java.util.List;

/** What a query asks for, once read: a tree that knows its places in the query and nothing of how it will be answered. */
sealed interface Clause {
  /** The clause's place in the query as it was typed. */
  Span place();

  /** Calls the one method of the visitor that is for this kind of clause; a switch over types costs a cold query some 20 ms of set-up each. */
  <R> R accept(Visitor<R> visitor);

  /** Whether it can be asked of a claim by itself. */
  default boolean ofClaims() {
    return false;
  }

  /** Whether it asks for something that only claims have. */
  default boolean onlyOfClaims() {
    return false;
  }

  /** Does something else for each kind of clause. */
  interface Visitor<R> {
    R words(Words words);

    R phrase(Phrase phrase);

    R pattern(Pattern pattern);

    R near(Near near);

    R condition(Condition condition);

    R all(All clause);

    R any(Any clause);

    R not(Not clause);

    R must(Must clause);
  }

  /** A word, maybe with hyphens or an elision, in any of its forms. */
  record Words(Span place, String text) implements Clause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** Just these words in this order, at most {@code slop} moves apart. */
  record Phrase(Span place, String text, int slop) implements Clause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.phrase(this);
    }
  }

  /** A word with {@code *} and {@code ?} in it. */
  record Pattern(Span place, String pattern) implements Clause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pattern(this);
    }
  }

  /** A word or one at most {@code edits} letters from it. */
  record Near(Span place, String word, int edits) implements Clause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.near(this);
    }
  }

  /** A field that passes a test. */
  record Condition(Span place, QueryField field, Test test) implements Clause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.condition(this);
    }

    @Override
    public boolean ofClaims() {
      return onlyOfClaims() || field.level() == QueryField.Level.EITHER;
    }

    @Override
    public boolean onlyOfClaims() {
      return field.level() == QueryField.Level.CLAIM;
    }
  }

  /** All of them, where words alone count for ranking and may be missing in part. */
  record All(Span place, List<Clause> members) implements Clause {
    public All {
      members = List.copyOf(members);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }

    @Override
    public boolean ofClaims() {
      return members.stream().allMatch(Clause::ofClaims);
    }

    @Override
    public boolean onlyOfClaims() {
      return ofClaims() && members.stream().anyMatch(Clause::onlyOfClaims);
    }
  }

  /** At least one of them. */
  record Any(Span place, List<Clause> members) implements Clause {
    public Any {
      members = List.copyOf(members);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.any(this);
    }

    @Override
    public boolean ofClaims() {
      return members.stream().allMatch(Clause::ofClaims);
    }

    @Override
    public boolean onlyOfClaims() {
      return ofClaims() && members.stream().anyMatch(Clause::onlyOfClaims);
    }
  }

  record Not(Span place, Clause member) implements Clause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }

    @Override
    public boolean ofClaims() {
      return member.ofClaims();
    }

    @Override
    public boolean onlyOfClaims() {
      return member.onlyOfClaims();
    }
  }

  /** A clause with {@code +}: no word of it may be missing. */
  record Must(Span place, Clause member) implements Clause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.must(this);
    }

    @Override
    public boolean ofClaims() {
      return member.ofClaims();
    }

    @Override
    public boolean onlyOfClaims() {
      return member.onlyOfClaims();
    }
  }

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
