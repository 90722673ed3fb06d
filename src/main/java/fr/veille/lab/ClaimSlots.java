package fr.veille.lab;

import fr.veille.Span;
import fr.veille.claim.Claim;
import fr.veille.claim.ClaimType;
import fr.veille.claim.Modality;
import fr.veille.claim.Polarity;
import fr.veille.entity.EntityType;
import fr.veille.quantity.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Claims as names and values of their slots, the way labels write them; a slot that says nothing is left out. */
final class ClaimSlots {
  private static final Set<String> KEYS =
      Set.of(
          "subject", "object", "money", "percent", "quantity", "node", "date", "stage", "direction", "measure", "round", "role", "mod", "neg", "attr");

  private ClaimSlots() {}

  static Map<String, String> of(Claim c) {
    Map<String, String> slots = new LinkedHashMap<>();
    slots.put("subject", c.subject());
    put(slots, "object", c.object());
    putValue(slots, "money", c.money());
    putValue(slots, "percent", c.percent());
    putValue(slots, "quantity", c.quantity());
    putValue(slots, "node", c.node());
    putValue(slots, "date", c.date());
    put(slots, "stage", c.stage());
    put(slots, "direction", c.direction());
    put(slots, "measure", c.measure());
    put(slots, "round", c.round());
    put(slots, "role", c.role());
    put(slots, "mod", c.modality() == Modality.ASSERTED ? null : c.modality().label());
    put(slots, "neg", c.polarity() == Polarity.NEGATIVE ? "1" : null);
    put(slots, "attr", c.attribution());
    return slots;
  }

  /** The claim that the slots tell of. */
  static Claim claim(String type, Map<String, String> slots, Span evidence) {
    checkType(type);
    for (String key : slots.keySet()) {
      if (!KEYS.contains(key)) {
        throw new IllegalArgumentException("no claim has a slot «" + key + "»: there are " + KEYS.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
    String subject = slots.get("subject");
    if (subject == null || subject.isBlank()) {
      throw new IllegalArgumentException("the " + type + " claim needs a subject");
    }
    return new Claim(
        type,
        subject,
        slots.get("object"),
        (Value.Money) value(slots, "money", EntityType.MONEY),
        (Value.Percent) value(slots, "percent", EntityType.PERCENT),
        (Value.Measure) value(slots, "quantity", EntityType.QUANTITY),
        (Value.Node) value(slots, "node", EntityType.CHIP_NODE),
        (Value.Period) value(slots, "date", EntityType.DATE),
        slots.get("stage"),
        slots.get("direction"),
        slots.get("measure"),
        slots.get("round"),
        slots.get("role"),
        modality(slots.getOrDefault("mod", "asserted")),
        slots.containsKey("neg") ? Polarity.NEGATIVE : Polarity.POSITIVE,
        slots.get("attr"),
        evidence,
        1);
  }

  private static void checkType(String type) {
    if (Arrays.stream(ClaimType.values()).noneMatch(t -> t.label().equals(type))) {
      throw new IllegalArgumentException(
          "no claim type «" + type + "»: there are " + Arrays.stream(ClaimType.values()).map(ClaimType::label).sorted().collect(Collectors.joining(", ")));
    }
  }

  private static Modality modality(String label) {
    try {
      return Modality.valueOf(label.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("no modality «" + label + "»: there are asserted, planned, conditional, rumoured", e);
    }
  }

  private static @Nullable Value value(Map<String, String> slots, String key, EntityType type) {
    String text = slots.get(key);
    return text == null ? null : ValueSyntax.parse(type, text);
  }

  private static void put(Map<String, String> slots, String key, @Nullable String value) {
    if (value != null) {
      slots.put(key, value);
    }
  }

  private static void putValue(Map<String, String> slots, String key, @Nullable Value value) {
    if (value != null) {
      slots.put(key, ValueSyntax.write(value));
    }
  }
}
