package fr.veille.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The candidates for the subjects, objects and speakers of a line's claims, each with its features. Half of the time goes into them, so what does
 * not change from one question to the next is told once; a party whose features are the same keeps the very same object.
 */
final class Roles {
  private final Scene scene;
  private final Line line;
  private final Recent recent;
  private final List<Party> candidates;
  private final Set<String> origins;
  private final Map<Asked, PartyFeatures> asked = new HashMap<>();
  private final Map<Asked, Map<String, Features>> objects = new HashMap<>();
  private final Map<String, Map<String, Features>> speakers = new HashMap<>();

  private record Asked(Anchor.Kind kind, int unit, String type) {}

  Roles(Scene scene, Line line, Recent recent) {
    this.scene = scene;
    this.line = line;
    this.recent = recent;
    this.candidates = scene.candidates(line.index());
    this.origins = Origins.of(line);
  }

  /**
   * For the claim's subject, seen from the claims found so far.
   *
   * @param object where it is known already
   */
  Map<String, Features> subjects(Anchor anchor, String type, @Nullable String object) {
    Map<String, Features> map = parties(anchor, type);
    map.remove(object);
    map.keySet().removeAll(origins);
    return map;
  }

  /** For the object, with {@link ClaimModel#NONE} for none at all; to be asked when all subjects of the line are known. */
  Map<String, Features> objects(Anchor anchor, String type, String subject) {
    Map<String, Features> map =
        new LinkedHashMap<>(
            objects.computeIfAbsent(
                asked(anchor, type),
                a -> {
                  Map<String, Features> all = parties(anchor, type);
                  all.put(ClaimModel.NONE, features(anchor, type).none());
                  return all;
                }));
    map.remove(subject);
    return map;
  }

  /** For who says it, with {@link ClaimModel#NONE} for the author; to be asked when all subjects of the line are known. */
  Map<String, Features> speakers(String type, String subject) {
    Anchor whole = new Anchor(Anchor.Kind.LINE, line, -1);
    String role = type.equals(ClaimType.STATEMENT.label()) ? "says" : "by";
    Map<String, Features> map =
        new LinkedHashMap<>(
            speakers.computeIfAbsent(
                role,
                r -> {
                  Map<String, Features> all = parties(whole, r);
                  all.put(ClaimModel.NONE, SlotFeatures.author(whole, r));
                  return all;
                }));
    map.computeIfPresent(subject, (name, f) -> PartyFeatures.taken(f));
    return map;
  }

  private Map<String, Features> parties(Anchor anchor, String type) {
    PartyFeatures features = features(anchor, type);
    Map<String, Features> map = new LinkedHashMap<>();
    for (Party p : candidates) {
      map.put(p.name(), features.now(p, recent));
    }
    return map;
  }

  private PartyFeatures features(Anchor anchor, String type) {
    return asked.computeIfAbsent(asked(anchor, type), a -> new PartyFeatures(scene, anchor, type, recent.earlier(line)));
  }

  private static Asked asked(Anchor anchor, String type) {
    return new Asked(anchor.kind(), anchor.unit(), type);
  }
}
