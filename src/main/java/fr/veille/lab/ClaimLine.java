package fr.veille.lab;

import fr.veille.claim.Claim;
import fr.veille.reading.Records;
import java.util.stream.Collectors;

/** A claim on one line, empty slots left out, as error lists show it. */
final class ClaimLine {
  private ClaimLine() {}

  static String of(Claim claim) {
    return Records.claim(claim).properties().stream()
        .filter(e -> !e.getValue().isNull() && !e.getKey().equals("evidence"))
        .map(e -> e.getKey() + "=" + (e.getValue().isString() ? e.getValue().asString() : e.getValue().toString()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
