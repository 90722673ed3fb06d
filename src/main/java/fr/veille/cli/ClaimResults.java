package fr.veille.cli;

import fr.veille.claim.Claim;
import fr.veille.dossier.ClaimLabels;
import fr.veille.dossier.DossierReport;
import fr.veille.index.Hits;
import fr.veille.index.StoredClaim;
import fr.veille.quantity.Value;
import fr.veille.reading.Records;
import java.io.PrintWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints claims that answer. */
final class ClaimResults {
  private ClaimResults() {}

  static void text(Hits<StoredClaim> found, int offset, Highlight highlight, PrintWriter out) {
    for (StoredClaim each : found.hits()) {
      out.println(highlight.faint(each.claim().type()) + "  " + highlight.title(ClaimLabels.line(each.claim())));
      out.println("   « " + each.evidence().replaceAll("\\s+", " ").strip() + " »");
      out.println("   " + highlight.faint(DossierReport.cite(each.article())));
    }
    long left = found.total() - offset - found.hits().size();
    out.println(found.total() + (found.total() == 1 ? " fait" : " faits") + (left > 0 ? ", " + left + " more with --offset " + (offset + found.hits().size()) : ""));
  }

  static void json(Hits<StoredClaim> found, PrintWriter out) {
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    answer.put("total", found.total());
    var hits = answer.putArray("hits");
    for (StoredClaim each : found.hits()) {
      ObjectNode node = hits.addObject();
      ArticleResults.metadata(node.putObject("article"), each.article());
      node.set("claim", Records.claim(each.claim()));
      node.put("evidence", each.evidence());
    }
    out.println(answer);
  }

  static void csv(Hits<StoredClaim> found, PrintWriter out) {
    out.println(
        Csv.line(
            "article", "source", "published", "type", "subject", "object", "amount_low", "amount_high", "currency", "percent_low", "percent_high", "quantity_low",
            "quantity_high", "unit", "node_low", "node_high", "date_start", "date_end", "stage", "direction", "measure", "round", "role", "modality", "polarity",
            "attribution", "confidence", "evidence_start", "evidence_end", "evidence"));
    found.hits().forEach(each -> out.println(csv(each)));
  }

  private static String csv(StoredClaim each) {
    Claim c = each.claim();
    Value.Money money = c.money();
    Value.Percent percent = c.percent();
    Value.Measure quantity = c.quantity();
    Value.Node node = c.node();
    Value.Period date = c.date();
    return Csv.line(
        each.article().id(), each.article().source(), each.article().published(), c.type(), c.subject(), c.object(),
        number(money == null ? null : money.low()), number(money == null ? null : money.high()), money == null ? null : money.currency(),
        number(percent == null ? null : percent.low()), number(percent == null ? null : percent.high()),
        number(quantity == null ? null : quantity.low()), number(quantity == null ? null : quantity.high()), quantity == null ? null : quantity.unit(),
        number(node == null ? null : node.low()), number(node == null ? null : node.high()), date == null ? null : date.start(), date == null ? null : date.end(),
        c.stage(), c.direction(), c.measure(), c.round(), c.role(), c.modality().label(), c.polarity().label(), c.attribution(), c.confidence(),
        c.evidence().start(), c.evidence().end(), each.evidence());
  }

  private static @Nullable String number(@Nullable BigDecimal n) {
    return n == null ? null : n.toPlainString();
  }
}
