package fr.veille.quantity;

import java.math.BigDecimal;

/**
 * What a grammar has read: tokens [from, to) and their meaning.
 *
 * @param code the canonical unit of a measure (« km », « wafer/month »), the ISO 8601 form of a duration, else ""
 * @param scale what the number beside the unit counts: 1e9 in « 3 milliards d’euros » and « 3 Md€ »
 */
record Finding(int from, int to, Expression.Kind kind, Value value, String code, BigDecimal scale) {
  Finding(int from, int to, Expression.Kind kind, Value value) {
    this(from, to, kind, value, "");
  }

  Finding(int from, int to, Expression.Kind kind, Value value, String code) {
    this(from, to, kind, value, code, BigDecimal.ONE);
  }

  Finding startingAt(int token) {
    return new Finding(token, to, kind, value, code, scale);
  }

  Finding with(Value other) {
    return new Finding(from, to, kind, other, code, scale);
  }

  int length() {
    return to - from;
  }
}
