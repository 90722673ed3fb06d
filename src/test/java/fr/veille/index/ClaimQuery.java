package fr.veille.index;

import fr.veille.claim.Claim;
import fr.veille.quantity.Value;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks for a claim by everything that it says. */
final class ClaimQuery {
  private final StringBuilder query = new StringBuilder();

  private ClaimQuery() {}

  static String of(Claim claim) {
    ClaimQuery asked = new ClaimQuery();
    asked.named("type", claim.type()).named("sujet", claim.subject()).named("objet", claim.object()).named("par", claim.attribution());
    asked.named("modalité", claim.modality().name().toLowerCase(Locale.ROOT)).named("sens", claim.polarity().name().toLowerCase(Locale.ROOT));
    asked.named("mesure", claim.measure()).named("direction", claim.direction()).named("stade", claim.stage());
    asked.named("tour", claim.round()).named("rôle", claim.role());
    Value.Money money = claim.money();
    if (money != null) {
      asked.bounds("montant", money.low(), money.high(), " " + money.currency());
    }
    Value.Percent percent = claim.percent();
    if (percent != null) {
      asked.bounds("part", percent.low(), percent.high(), "%");
    }
    Value.Node node = claim.node();
    if (node != null) {
      asked.bounds("noeud", node.low(), node.high(), "nm");
    }
    Value.Measure quantity = claim.quantity();
    if (quantity != null) {
      asked.bounds("quantité", quantity.low(), quantity.high(), "");
    }
    Value.Period date = claim.date();
    if (date != null && date.start() != null) {
      asked.query.append("période:").append(date.start()).append("..").append(date.end() == null ? "" : date.end()).append(' ');
    }
    return asked.query.toString();
  }

  private ClaimQuery named(String field, @Nullable String value) {
    if (value != null) {
      query.append(field).append(":\"").append(value).append("\" ");
    }
    return this;
  }

  private void bounds(String field, @Nullable BigDecimal low, @Nullable BigDecimal high, String unit) {
    // Signs of falls stand in the claim's direction; negative bounds can't be typed.
    if ((low != null && low.signum() < 0) || (high != null && high.signum() < 0)) {
      return;
    }
    if (low != null) {
      query.append(field).append(">=").append(low.toPlainString()).append(unit).append(' ');
    }
    if (high != null) {
      query.append(field).append("<=").append(high.toPlainString()).append(unit).append(' ');
    }
  }
}
