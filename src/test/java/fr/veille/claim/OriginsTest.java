package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private static Set<String> origins(String text, String... firms) throws IOException {
    return Origins.of(Scenes.ofFirms(text, firms).lines().getFirst());
  }

  @Test
  void whatSomebodyLeftIsAnOrigin() throws IOException {
    assertEquals(Set.of("Orvane"), origins("Fondée par un ancien d’Orvane, Kerantis a levé des fonds.", "Orvane", "Kerantis"));
    assertEquals(Set.of("Orvane"), origins("L’ex-patron d’Orvane prend la tête de Kerantis.", "Orvane", "Kerantis"));
    assertEquals(Set.of("Orvane"), origins("Luc Amiel, ancien directeur financier d’Orvane, rejoint Kerantis.", "Orvane", "Kerantis"));
  }

  @Test
  void aRowOfOriginsEndsWithAnd() throws IOException {
    assertEquals(
        Set.of("Orvane", "Brisel", "Tolane"),
        origins("Trois anciens chercheurs d’Orvane, Brisel et Tolane ont créé Kerantis.", "Orvane", "Brisel", "Tolane", "Kerantis"));
    assertEquals(Set.of("Orvane"), origins("Avec cet ancien d’Orvane, Kerantis change de main.", "Orvane", "Kerantis"));
  }

  @Test
  void aFirmNamedAnewMayAct() throws IOException {
    assertEquals(Set.of(), origins("Orvane rappelle son ancien patron de Kerantis.", "Orvane"));
    assertEquals(Set.of(), origins("Kerantis rachète l’ancien site d’Orvane.", "Kerantis", "Orvane"));
    assertEquals(Set.of(), origins("L’ancien président Luc Amiel a quitté Orvane.", "Orvane"));
  }

  @Test
  void anOriginIsNoSubject() throws IOException {
    Scene scene = Scenes.ofFirms("Fondée par un ancien d’Orvane, Kerantis a levé des fonds.", "Orvane", "Kerantis");
    Line line = scene.lines().getFirst();
    Roles roles = new Roles(scene, line, new Recent());
    assertEquals(Set.of("Kerantis"), roles.subjects(new Anchor(Anchor.Kind.LINE, line, -1), "funding", null).keySet());
  }
}
