package fr.veille.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.claim.Features;
import fr.veille.claim.LinearModel;
import fr.veille.claim.Model.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogLinearTrainerTest {
  private static final LogLinearTrainer.Settings SETTINGS = new LogLinearTrainer.Settings(1, 0.01, 0.01, 50);

  private static Features features(String... names) {
    Features f = new Features();
    for (String n : names) {
      f.add(n);
    }
    return f;
  }

  @Test
  void learnsWhichOutcomeAFeatureSpeaksFor() {
    LogLinearTrainer trainer = new LogLinearTrainer(Kind.SOFTMAX, List.of("cat", "dog"), SETTINGS);
    for (int i = 0; i < 20; i++) {
      trainer.add(features("purrs", "furry"), Set.of("cat"));
      trainer.add(features("barks", "furry"), Set.of("dog"));
    }
    LinearModel model = trainer.train();
    assertEquals("cat", model.best(features("purrs")));
    assertEquals("dog", model.best(features("barks", "unheard of")));
  }

  @Test
  void learnsNothingFromOutcomesThatItCannotGive() {
    LogLinearTrainer trainer = new LogLinearTrainer(Kind.SOFTMAX, List.of("cat", "dog", "newt"), SETTINGS);
    for (int i = 0; i < 20; i++) {
      trainer.add(features("furry"), Set.of(i % 2 == 0 ? "cat" : "dog"));
      trainer.add(features("furry"), Set.of("unicorn"));
    }
    trainer.add(features("wet"), Set.of("newt"));
    assertEquals(21, trainer.size());
    assertTrue(trainer.train().probabilities(features("furry"))[2] < 0.34);
  }

  @Test
  void learnsToRankCandidatesOfOneChoice() {
    LogLinearTrainer trainer = new LogLinearTrainer(Kind.RANKER, List.of("this"), SETTINGS);
    for (int i = 0; i < 20; i++) {
      trainer.add(List.of(features("near"), features("far"), features("far", "title")), i % 4 == 0 ? 2 : 0);
    }
    LinearModel model = trainer.train();
    double near = model.scores(features("near"))[0];
    double title = model.scores(features("far", "title"))[0];
    double far = model.scores(features("far"))[0];
    assertTrue(near > title && title > far, near + " " + title + " " + far);
  }

  @Test
  void givesTheSameModelForTheSameLessons() {
    LinearModel[] models = new LinearModel[2];
    for (int m = 0; m < 2; m++) {
      LogLinearTrainer trainer = new LogLinearTrainer(Kind.LOGISTIC, List.of("wet", "cold"), SETTINGS);
      for (int i = 0; i < 30; i++) {
        trainer.add(features("rain", "day" + i % 3), Set.of("wet"));
        trainer.add(features("snow", "day" + i % 4), Set.of("wet", "cold"));
        trainer.add(features("sun"), Set.of());
      }
      models[m] = trainer.train();
    }
    for (String f : List.of("rain", "snow", "day1", "sun")) {
      assertEquals(models[0].scores(features(f))[0], models[1].scores(features(f))[0], 0);
      assertEquals(models[0].scores(features(f))[1], models[1].scores(features(f))[1], 0);
    }
  }
}
