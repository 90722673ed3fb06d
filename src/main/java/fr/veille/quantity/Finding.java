package fr.veille.quantity;

/**
 * What a grammar has read: tokens [from, to) and their meaning.
 *
 * @param code the canonical unit of a measure (« km », « wafer/month »), the ISO 8601 form of a duration, else ""
 */
record Finding(int from, int to, Expression.Kind kind, Value value, String code) {
  Finding(int from, int to, Expression.Kind kind, Value value) {
    this(from, to, kind, value, "");
  }

  Finding startingAt(int token) {
    return new Finding(token, to, kind, value, code);
  }

  Finding with(Value other) {
    return new Finding(from, to, kind, other, code);
  }

  int length() {
    return to - from;
  }
}
