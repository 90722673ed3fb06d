package fr.veille.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The candidates for a claim's subject, object and speaker, each with its features. */
final class Roles {
  private final Scene scene;
  private final Anchor anchor;
  private final String type;
  private final Recent recent;
  private final List<Party> candidates;

  Roles(Scene scene, Anchor anchor, String type, Recent recent) {
    this.scene = scene;
    this.anchor = anchor;
    this.type = type;
    this.recent = recent;
    this.candidates = scene.candidates(anchor.line().index());
  }

  /** @param object where it is known already */
  Map<String, Features> subjects(@Nullable String object) {
    return parties(new PartyFeatures(scene, anchor, type, recent, object), object);
  }

  /** With {@link ClaimModel#NONE} for no object at all. */
  Map<String, Features> objects(String subject) {
    PartyFeatures features = new PartyFeatures(scene, anchor, type, recent, subject);
    Map<String, Features> map = parties(features, subject);
    map.put(ClaimModel.NONE, features.none());
    return map;
  }

  /** With {@link ClaimModel#NONE} for the author. */
  Map<String, Features> speakers(String subject) {
    Anchor whole = new Anchor(Anchor.Kind.LINE, anchor.line(), -1);
    String role = type.equals(ClaimType.STATEMENT.label()) ? "says" : "by";
    PartyFeatures features = new PartyFeatures(scene, whole, role, recent, subject);
    Map<String, Features> map = parties(features, null);
    map.put(ClaimModel.NONE, SlotFeatures.author(anchor, role));
    return map;
  }

  private Map<String, Features> parties(PartyFeatures features, @Nullable String without) {
    Map<String, Features> map = new LinkedHashMap<>();
    for (Party p : candidates) {
      if (!p.name().equals(without)) {
        map.put(p.name(), features.of(p));
      }
    }
    return map;
  }
}
