package fr.veille.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.claim.Calibration;
import fr.veille.claim.ClaimModel;
import fr.veille.claim.Features;
import fr.veille.claim.Model;
import fr.veille.claim.Model.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeuralTrainerTest {
  private static final NeuralTrainer.Settings PLAIN = new NeuralTrainer.Settings(8, 1, 0.1, 0, 0, 60);

  private static Features features(String... names) {
    Features f = new Features();
    for (String name : names) {
      f.add(name);
    }
    return f;
  }

  /** Two things that each say nothing and that together say everything: no linear model learns it. */
  private static Model either(Kind kind) {
    NeuralTrainer trainer = new NeuralTrainer(kind, List.of("one", "both or none"), PLAIN);
    for (int i = 0; i < 20; i++) {
      trainer.add(features("bias", "a"), Set.of("one"));
      trainer.add(features("bias", "b"), Set.of("one"));
      trainer.add(features("bias", "a", "b"), Set.of("both or none"));
      trainer.add(features("bias"), Set.of("both or none"));
    }
    assertEquals(80, trainer.size());
    return trainer.train();
  }

  @Test
  void learnsWhatOnlyFeaturesTogetherTell() {
    for (Kind kind : List.of(Kind.SOFTMAX, Kind.LOGISTIC)) {
      Model model = either(kind);
      assertEquals("one", model.best(features("bias", "a")));
      assertEquals("one", model.best(features("bias", "b")));
      assertEquals("both or none", model.best(features("bias", "a", "b")));
      assertEquals("both or none", model.best(features("bias")));
      assertTrue(model.probabilities(features("bias", "a"))[0] > 0.9);
    }
  }

  @Test
  void ranksTheChosenCandidateFirst() {
    NeuralTrainer trainer = new NeuralTrainer(Kind.RANKER, List.of("this"), PLAIN);
    for (int i = 0; i < 20; i++) {
      trainer.add(List.of(features("near"), features("near", "named"), features("far", "named")), 1);
      trainer.add(List.of(features("far"), features("near")), 1);
    }
    Model model = trainer.train();
    double named = model.scores(features("near", "named"))[0];
    assertTrue(named > model.scores(features("near"))[0]);
    assertTrue(named > model.scores(features("far", "named"))[0]);
  }

  @Test
  void givesTheSameModelForTheSameExamplesAndReadsItAsItWasWritten() throws Exception {
    Model first = either(Kind.SOFTMAX);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ClaimModel(Map.of(ClaimModel.Question.VALUE, first), Calibration.NONE).write(out);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    new ClaimModel(Map.of(ClaimModel.Question.VALUE, either(Kind.SOFTMAX)), Calibration.NONE).write(again);
    assertArrayEquals(out.toByteArray(), again.toByteArray());
    Model read = ClaimModel.read(new ByteArrayInputStream(out.toByteArray())).models().get(ClaimModel.Question.VALUE);
    Features f = features("bias", "a", "unknown");
    assertArrayEquals(first.scores(f), read == null ? new double[0] : read.scores(f), 1e-9);
  }

  @Test
  void saysWhichFeatureCounts() {
    List<String> reasons = either(Kind.SOFTMAX).reasons(features("bias", "a", "unknown"), 0, 3);
    assertTrue(reasons.getFirst().startsWith("a +"), reasons.toString());
    assertFalse(reasons.toString().contains("unknown"), reasons.toString());
  }

  @Test
  void forgetsFeaturesThatAreTooRare() {
    NeuralTrainer trainer = new NeuralTrainer(Kind.LOGISTIC, List.of("right"), new NeuralTrainer.Settings(4, 2, 0.1, 0, 0, 5));
    trainer.add(features("often", "once"), Set.of("right"));
    trainer.add(features("often"), Set.of());
    assertEquals(1, trainer.train().size());
  }

  /** What a feature that often stands with the truth already explains, one that was seen twice must not claim for itself. */
  @Test
  void believesAFrequentFeatureMoreThanARareOne() {
    NeuralTrainer trainer = new NeuralTrainer(Kind.LOGISTIC, List.of("right"), new NeuralTrainer.Settings(8, 1, 0.1, 0, 0, 5));
    for (int i = 0; i < 200; i++) {
      trainer.add(features("often"), Set.of("right"));
      trainer.add(features("other"), Set.of());
    }
    for (int i = 0; i < 2; i++) {
      trainer.add(features("often", "rare"), Set.of("right"));
    }
    Model model = trainer.train();
    double without = model.probabilities(features("other"))[0];
    double with = model.probabilities(features("other", "rare"))[0];
    assertTrue(model.probabilities(features("often"))[0] > 0.95);
    assertTrue(with < 1.5 * without, with + " against " + without);
  }
}
