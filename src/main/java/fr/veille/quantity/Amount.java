package fr.veille.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number or range with the words that move its bounds, before any unit.
 *
 * @param number token where the number itself begins, past « plus de », « entre » and the sign
 * @param negative whether a minus stands before it; the bounds are magnitudes
 * @param last the number next to the unit
 */
record Amount(int from, int number, int to, BigDecimal low, BigDecimal high, Bound bound, boolean negative, Numeral last) {
  boolean approximate() {
    return bound == Bound.ABOUT || last.approximate();
  }

  boolean range() {
    return low.compareTo(high) < 0;
  }

  boolean article() {
    return last.form() == Numeral.Form.ARTICLE;
  }

  @Nullable BigDecimal lower() {
    return bound == Bound.BELOW ? null : low;
  }

  @Nullable BigDecimal upper() {
    return bound == Bound.ABOVE ? null : high;
  }

  Amount times(BigDecimal factor) {
    return new Amount(from, number, to, low.multiply(factor), high.multiply(factor), bound, negative, last);
  }

  Amount bounded(Bound other) {
    return new Amount(from, number, to, low, high, other, negative, last);
  }

  Amount startingAt(int token) {
    return new Amount(token, number, to, low, high, bound, negative, last);
  }

  Amount upTo(Amount other) {
    return new Amount(from, number, other.to, low, other.high, bound, negative, other.last);
  }
}
