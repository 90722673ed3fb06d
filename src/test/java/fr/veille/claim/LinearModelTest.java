package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.veille.claim.Model.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final LinearModel WEATHER =
      new LinearModel(
          Kind.SOFTMAX,
          List.of("rain", "sun"),
          new WeightTable.Builder().add("clouds", 0, 2).add("June", 0, -1).add("June", 1, 0.5f).build());

  @Test
  void weighsFeaturesByTheirStrength() {
    Features f = new Features();
    f.add("clouds", 0.5f);
    f.add("June");
    f.add("unknown");
    assertArrayEquals(new double[] {0, 0.5}, WEATHER.scores(f), 1e-9);
    assertEquals("sun", WEATHER.best(f));
    assertArrayEquals(new double[] {0.3775, 0.6225}, WEATHER.probabilities(f), 1e-4);
  }

  @Test
  void saysWhichFeaturesCountedMost() {
    Features f = new Features();
    f.add("June");
    f.add("clouds");
    assertEquals(List.of("clouds +2.00", "June -1.00"), WEATHER.reasons(f, 0, 5));
  }

  @Test
  void isReadAsItWasWritten() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Calibration calibration = new Calibration(List.of(0.0, 0.5, 1.0), List.of(0.0, 0.3, 0.9));
    new ClaimModel(Map.of(ClaimModel.Question.VALUE, (Model) WEATHER), calibration).write(out);
    ClaimModel read = ClaimModel.read(new ByteArrayInputStream(out.toByteArray()));
    Features f = new Features();
    f.add("clouds");
    assertArrayEquals(WEATHER.scores(f), read.model(ClaimModel.Question.VALUE).scores(f), 1e-9);
    assertEquals(calibration, read.calibration());
  }

  @Test
  void calibratesAlongTheLineBetweenPoints() {
    Calibration c = new Calibration(List.of(0.0, 0.5, 1.0), List.of(0.0, 0.4, 0.8));
    assertEquals(0.2, c.of(0.25), 1e-9);
    assertEquals(0.8, c.of(1.2), 1e-9);
  }
}
