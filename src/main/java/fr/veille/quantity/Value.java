package fr.veille.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of text means as a number or date. Bounds are inclusive; a null bound is open: « plus de 20 » has no high, « moins de 5 » no
 * low. A single amount has low equal to high. Amounts are exact decimals and never converted between currencies or units.
 */
public sealed interface Value {
  /** An amount in units of its currency (not in thousands or millions), with the ISO 4217 code. */
  record Money(@Nullable BigDecimal low, @Nullable BigDecimal high, String currency, boolean approximate) implements Value {
    public Money {
      checkBounds(low, high);
      if (!currency.matches("[A-Z]{3}")) {
        throw new IllegalArgumentException("no ISO 4217 code: " + currency);
      }
    }
  }

  /** A share or rate, in percent: a third is 33.333. */
  record Percent(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean approximate) implements Value {
    public Percent {
      checkBounds(low, high);
    }
  }

  /** A manufacturing node, in nanometres: 18A is 1.8; « sub-2 nm » has no low and a high of 2. */
  record Node(@Nullable BigDecimal low, @Nullable BigDecimal high) implements Value {
    public Node {
      checkBounds(low, high);
    }
  }

  /** Any other number with its unit as the text has it; a multiple has the unit {@code ×}. */
  record Measure(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit, boolean approximate) implements Value {
    public Measure {
      checkBounds(low, high);
    }
  }

  /** A stretch of days, both ends inclusive; both null where a relative date has nothing to be relative to. */
  record Period(@Nullable LocalDate start, @Nullable LocalDate end) implements Value {
    public Period {
      if (start != null && end != null && end.isBefore(start)) {
        throw new IllegalArgumentException("a period from " + start + " can't end on " + end);
      }
    }
  }

  private static void checkBounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (low == null && high == null) {
      throw new IllegalArgumentException("a value needs a bound");
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low " + low + " is above high " + high);
    }
  }
}
