package fr.veille.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.veille.quantity.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueTextTest {
  @Test
  void amountsAreWrittenInMilliardsAndMillions() {
    assertEquals("46 Md€", plain(new Value.Money(n("4.6e10"), n("4.6e10"), "EUR", false)));
    assertEquals("plus de 1,5 Md$", plain(new Value.Money(n("1.5e9"), null, "USD", false)));
    assertEquals("environ 380 Md CNY", plain(new Value.Money(n("380e9"), n("380e9"), "CNY", true)));
    assertEquals("de 2 M€ à 3 M€", plain(new Value.Money(n("2e6"), n("3e6"), "EUR", false)));
    assertEquals("31 €", plain(new Value.Money(n("31"), n("31"), "EUR", false)));
  }

  @Test
  void sharesNodesAndMultiplesHaveTheirSigns() {
    assertEquals("33,333 %", plain(new Value.Percent(n("33.333"), n("33.333"), false)));
    assertEquals("jusqu’à 2 nm", plain(new Value.Node(null, n("2"))));
    assertEquals("×2", plain(new Value.Measure(n("2"), n("2"), "×", false)));
    assertEquals("100 000 wafers par mois", plain(new Value.Measure(n("1e5"), n("1e5"), "wafers par mois", false)));
  }

  @Test
  void aShareThatNoDecimalWritesExactlyIsRounded() {
    assertEquals("33,3 %", plain(new Value.Percent(n("33.33333333333333"), n("33.33333333333333"), false)));
    assertEquals("environ 66,7 %", plain(new Value.Percent(n("66.66666666666667"), n("66.66666666666667"), true)));
    assertEquals("99,999 %", plain(new Value.Percent(n("99.999"), n("99.999"), false)));
  }

  @Test
  void periodsAreNamedAsShortlyAsTheyCan() {
    assertEquals("2024", period("2024-01-01", "2024-12-31"));
    assertEquals("2021-2024", period("2021-01-01", "2024-12-31"));
    assertEquals("T3 2024", period("2024-07-01", "2024-09-30"));
    assertEquals("S1 2025", period("2025-01-01", "2025-06-30"));
    assertEquals("janvier 2025", period("2025-01-01", "2025-01-31"));
    assertEquals("3 juillet 2025", period("2025-07-03", "2025-07-03"));
    assertEquals("du 7 juillet 2025 au 13 juillet 2025", period("2025-07-07", "2025-07-13"));
    assertEquals("d’ici fin 2030", period(null, "2030-12-31"));
    assertEquals("depuis 2022", period("2022-01-01", null));
    assertEquals("date relative", period(null, null));
  }

  private static String period(@Nullable String start, @Nullable String end) {
    return plain(new Value.Period(start == null ? null : LocalDate.parse(start), end == null ? null : LocalDate.parse(end)));
  }

  private static String plain(Value value) {
    return ValueText.of(value).replace('\u202f', ' ');
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
