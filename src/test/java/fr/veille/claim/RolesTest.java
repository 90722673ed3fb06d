package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RolesTest {
  private static final String TEXT = "Kerantis rachète Orvane.";

  private final Recent recent = new Recent();
  private final Line line;
  private final Roles roles;
  private final Anchor whole;

  RolesTest() throws IOException {
    Scene scene = Scenes.ofFirms(TEXT, "Kerantis", "Orvane");
    line = scene.lines().getFirst();
    roles = new Roles(scene, line, recent);
    whole = new Anchor(Anchor.Kind.LINE, line, -1);
  }

  private static List<String> names(Map<String, Features> candidates, String party) {
    Features f = candidates.getOrDefault(party, new Features());
    return IntStream.range(0, f.size()).mapToObj(f::name).toList();
  }

  @Test
  void whoHasOneRoleDoesNotStandForAnother() {
    assertEquals(Set.of("Kerantis"), roles.subjects(whole, "acquisition", "Orvane").keySet());
    assertEquals(Set.of("Orvane", ClaimModel.NONE), roles.objects(whole, "acquisition", "Kerantis").keySet());
    assertEquals(Set.of("Kerantis", "Orvane", ClaimModel.NONE), roles.speakers("acquisition", "Kerantis").keySet());
  }

  @Test
  void whatHasNotChangedIsTheSame() {
    assertSame(roles.objects(whole, "acquisition", "Kerantis").get(ClaimModel.NONE), roles.objects(whole, "acquisition", "Orvane").get(ClaimModel.NONE));
    Features orvane = roles.speakers("acquisition", "Kerantis").get("Orvane");
    assertSame(orvane, roles.speakers("deal", "Kerantis").get("Orvane"));
    assertNotSame(orvane, roles.speakers("statement", "Kerantis").get("Orvane"));
    assertTrue(names(roles.speakers("acquisition", "Orvane"), "Orvane").contains("taken"));
    assertFalse(names(roles.speakers("acquisition", "Kerantis"), "Orvane").contains("taken"));
  }

  @Test
  void aSubjectIsSeenFromTheClaimsFoundSoFar() {
    assertFalse(names(roles.subjects(whole, "acquisition", null), "Kerantis").contains("hnow"));
    recent.add(line, "acquisition", "Kerantis");
    List<String> now = names(roles.subjects(whole, "acquisition", null), "Kerantis");
    assertTrue(now.containsAll(List.of("hnow", "acquisition:hnow", "hnowtrue")), now.toString());
    assertTrue(names(roles.subjects(whole, "deal", null), "Kerantis").contains("hnowfalse"));
    assertFalse(names(roles.subjects(whole, "acquisition", null), "Orvane").contains("hnow"));
  }
}
