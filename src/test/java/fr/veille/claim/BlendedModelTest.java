package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.veille.claim.Model.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlendedModelTest {
  private static LinearModel model(Kind kind, float weight, String... outcomes) {
    return new LinearModel(kind, List.of(outcomes), new WeightTable.Builder().add("clouds", 0, weight).build());
  }

  private static Features clouds() {
    Features f = new Features();
    f.add("clouds");
    return f;
  }

  @Test
  void averagesProbabilities() {
    for (Kind kind : List.of(Kind.SOFTMAX, Kind.LOGISTIC)) {
      LinearModel sure = model(kind, 4, "rain", "sun");
      LinearModel unsure = model(kind, -1, "rain", "sun");
      double[] wanted = sure.probabilities(clouds());
      double[] other = unsure.probabilities(clouds());
      for (int k = 0; k < wanted.length; k++) {
        wanted[k] = (wanted[k] + other[k]) / 2;
      }
      assertArrayEquals(wanted, new BlendedModel(sure, unsure).probabilities(clouds()), 1e-9);
    }
  }

  @Test
  void averagesTheScoresOfRankers() {
    Model model = new BlendedModel(model(Kind.RANKER, 4, "this"), model(Kind.RANKER, -1, "this"));
    assertArrayEquals(new double[] {1.5}, model.scores(clouds()), 1e-6);
  }

  @Test
  void givesReasonsAlsoWhereItIsAsGoodAsCertain() {
    BlendedModel model = new BlendedModel(model(Kind.SOFTMAX, 30, "rain", "sun"), model(Kind.SOFTMAX, 20, "rain", "sun"));
    assertEquals(1, model.probabilities(clouds())[0], 1e-6);
    assertEquals(List.of("clouds +25.00"), model.reasons(clouds(), 0, 3));
  }

  @Test
  void refusesModelsThatAnswerDifferently() {
    LinearModel rain = model(Kind.SOFTMAX, 1, "rain", "sun");
    assertThrows(IllegalArgumentException.class, () -> new BlendedModel(rain, model(Kind.SOFTMAX, 1, "rain", "snow")));
    assertThrows(IllegalArgumentException.class, () -> new BlendedModel(model(Kind.RANKER, 1, "this"), model(Kind.LOGISTIC, 2, "this")));
  }

  @Test
  void isReadAsItWasWritten() throws Exception {
    BlendedModel model = new BlendedModel(model(Kind.LOGISTIC, 4, "rain", "sun"), model(Kind.LOGISTIC, -1, "rain", "sun"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(new DataOutputStream(out));
    Model read = Model.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    assertEquals(List.of("rain", "sun"), read.outcomes());
    assertArrayEquals(model.scores(clouds()), read.scores(clouds()), 1e-9);
  }
}
