package fr.veille.quantity;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Abbreviated scales before a currency or unit: « M », « Md », « Mds », « k », and those that have grown together with it: « ME », « MUSD ». */
final class ShortScales {
  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          entry("k", exponent(3)), entry("K", exponent(3)), entry("M", exponent(6)), entry("m", exponent(6)), entry("Mn", exponent(6)),
          entry("mn", exponent(6)), entry("Mio", exponent(6)), entry("mio", exponent(6)), entry("mln", exponent(6)), entry("Md", exponent(9)),
          entry("md", exponent(9)), entry("MD", exponent(9)), entry("Mds", exponent(9)), entry("mds", exponent(9)), entry("MDS", exponent(9)),
          entry("Mrd", exponent(9)), entry("Mrds", exponent(9)), entry("mrd", exponent(9)), entry("mrds", exponent(9)), entry("Mia", exponent(9)),
          entry("MM", exponent(9)), entry("G", exponent(9)), entry("bn", exponent(9)), entry("B", exponent(9)), entry("T", exponent(12)));

  /** Longest first, so that « MdsE » isn't read as M and « dsE ». */
  private static final List<String> PREFIXES = List.of("Mds", "Mrd", "Md", "MM", "M", "k", "K", "G");

  private ShortScales() {}

  static @Nullable BigDecimal of(String raw) {
    return SCALES.get(raw);
  }

  /** The scale that an all-in-one word such as « MUSD » starts with, as its number of letters; 0 if none. */
  static int prefix(String raw) {
    for (String prefix : PREFIXES) {
      if (raw.length() > prefix.length() && raw.startsWith(prefix) && Character.isUpperCase(raw.charAt(prefix.length()))) {
        return prefix.length();
      }
    }
    return 0;
  }

  private static BigDecimal exponent(int n) {
    return BigDecimal.ONE.scaleByPowerOfTen(n);
  }
}
