package fr.veille.quantity;

import java.math.BigDecimal;

/**
 * A number as written: tokens [from, to) and its value.
 *
 * @param scale what the last part counts: 1, or 1e9 after « milliards »
 * @param approximate « une dizaine », « une centaine »
 */
record Numeral(int from, int to, BigDecimal value, Form form, BigDecimal scale, boolean approximate) {
  enum Form {
    /** « 1 234,5 », « 3,5 milliards » */
    DIGITS,
    /** « deux mille », and « un » when it may be an article */
    WORDS,
    /** « un » or « une » alone */
    ARTICLE,
    /** « une dizaine » */
    COLLECTIVE,
    /** « un tiers », « 1/6 » */
    FRACTION,
    /** « un sur dix », « deux cas sur trois » */
    PROPORTION,
    /** « troisième », « 3e » */
    ORDINAL
  }

  static Numeral of(int from, int to, BigDecimal value, Form form) {
    return new Numeral(from, to, value, form, BigDecimal.ONE, false);
  }

  Numeral to(int end) {
    return new Numeral(from, end, value, form, scale, approximate);
  }

  Numeral times(BigDecimal factor, int end) {
    return new Numeral(from, end, value.multiply(factor), form, factor, approximate);
  }

  boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  boolean whole() {
    return value.stripTrailingZeros().scale() <= 0;
  }

  int intValue() {
    return value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0 ? value.intValue() : Integer.MAX_VALUE;
  }
}
