package fr.veille.quantity;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that French numbers are made of, folded. */
final class NumberWords {
  /** Zero to ninety; hundreds and above are {@link #CENT}, {@link #MILLE} and the scales. */
  static final Map<String, Integer> SMALL =
      Map.ofEntries(
          entry("zero", 0), entry("un", 1), entry("une", 1), entry("deux", 2), entry("trois", 3), entry("quatre", 4), entry("cinq", 5),
          entry("six", 6), entry("sept", 7), entry("huit", 8), entry("neuf", 9), entry("dix", 10), entry("onze", 11), entry("douze", 12),
          entry("treize", 13), entry("quatorze", 14), entry("quinze", 15), entry("seize", 16), entry("vingt", 20), entry("vingts", 20),
          entry("trente", 30), entry("quarante", 40), entry("cinquante", 50), entry("soixante", 60), entry("septante", 70),
          entry("huitante", 80), entry("octante", 80), entry("nonante", 90));

  static final int CENT = 100;
  static final int MILLE = 1000;
  static final Map<String, Integer> MULTIPLIERS = Map.of("cent", CENT, "cents", CENT, "mille", MILLE, "mil", MILLE, "milles", MILLE);

  private static final Map<String, BigDecimal> SCALES = new HashMap<>();
  private static final Map<String, String> ORDINALS = new HashMap<>();
  private static final Map<String, Integer> COLLECTIVES =
      Map.ofEntries(
          entry("dizaine", 10), entry("douzaine", 12), entry("quinzaine", 15), entry("vingtaine", 20), entry("trentaine", 30),
          entry("quarantaine", 40), entry("cinquantaine", 50), entry("soixantaine", 60), entry("centaine", 100), entry("millier", 1000),
          entry("huitaine", 8), entry("dizaines", 10), entry("douzaines", 12), entry("centaines", 100), entry("milliers", 1000));

  static {
    String[] names = {"million", "milliard", "billion", "billiard", "trillion", "trilliard", "quadrillion"};
    int exponent = 6;
    for (String name : names) {
      BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(exponent);
      SCALES.put(name, scale);
      SCALES.put(name + "s", scale);
      ORDINALS.put(name + "ieme", name);
      exponent += 3;
    }
    SCALES.put("crore", BigDecimal.valueOf(10_000_000));
    SCALES.put("crores", BigDecimal.valueOf(10_000_000));
    SCALES.put("lakh", BigDecimal.valueOf(100_000));
    SCALES.put("lakhs", BigDecimal.valueOf(100_000));
    String[] cardinals = {
      "deux", "trois", "six", "sept", "huit", "dix", "vingt", "cent", "quatre", "onze", "douze", "treize", "quatorze", "quinze", "seize", "trente",
      "quarante", "cinquante", "soixante", "septante", "huitante", "octante", "nonante", "mille"
    };
    for (String cardinal : cardinals) {
      ORDINALS.put((cardinal.endsWith("e") ? cardinal.substring(0, cardinal.length() - 1) : cardinal) + "ieme", cardinal);
    }
    ORDINALS.put("unieme", "un");
    ORDINALS.put("cinquieme", "cinq");
    ORDINALS.put("neuvieme", "neuf");
    ORDINALS.put("dizieme", "dix");
    ORDINALS.put("vingtieme", "vingt");
  }

  private NumberWords() {}

  static @Nullable BigDecimal scale(String word) {
    return SCALES.get(word);
  }

  /** The cardinal under « troisième » or « troisièmes », null for any other word. */
  static @Nullable String cardinalOf(String word) {
    if (word.length() < 6 || !(word.endsWith("ieme") || word.endsWith("iemes"))) {
      return null;
    }
    return ORDINALS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
  }

  static @Nullable Integer collective(String word) {
    return COLLECTIVES.get(word);
  }

  static boolean begins(String word) {
    return SMALL.containsKey(word) || MULTIPLIERS.containsKey(word);
  }
}
