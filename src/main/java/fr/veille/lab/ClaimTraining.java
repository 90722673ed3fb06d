package fr.veille.lab;

import fr.veille.article.Article;
import fr.veille.claim.Calibration;
import fr.veille.claim.Claim;
import fr.veille.claim.ClaimFinder;
import fr.veille.claim.ClaimLessons;
import fr.veille.claim.ClaimModel;
import fr.veille.claim.ClaimModel.Question;
import fr.veille.claim.Features;
import fr.veille.claim.Frames;
import fr.veille.claim.LinearModel;
import fr.veille.claim.LinearModel.Kind;
import fr.veille.entity.Mention;
import fr.veille.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Trains the claim model from labelled articles. */
public final class ClaimTraining {
  private static final int FOLDS = 2;

  private final Frames frames;
  private final Consumer<String> progress;

  /** @param progress hears of each step */
  public ClaimTraining(Frames frames, Consumer<String> progress) {
    this.frames = frames;
    this.progress = progress;
  }

  /**
   * An article ready to learn from.
   *
   * @param mentions labelled, or found where the model shall learn to live with what is found
   */
  public record Lesson(Article article, List<Sentence> sentences, List<Mention> mentions, List<Claim> claims) {}

  /** The model without calibration. */
  public ClaimModel train(List<Lesson> lessons) {
    Map<Question, LogLinearTrainer> trainers = new EnumMap<>(Question.class);
    LinearModel all = lines(lessons, -1);
    progress.accept("LINE: " + all.size() + " features");
    ClaimLessons teacher = new ClaimLessons(frames, pupil(trainers, lessons));
    for (int fold = 0; fold < FOLDS; fold++) {
      LinearModel others = lines(lessons, fold);
      for (int i = fold; i < lessons.size(); i += FOLDS) {
        Lesson l = lessons.get(i);
        teacher.teach(l.article(), l.sentences(), l.mentions(), l.claims(), others);
      }
    }
    Map<Question, LinearModel> models = new EnumMap<>(Question.class);
    models.put(Question.LINE, all);
    trainers.forEach(
        (question, trainer) -> {
          long start = System.nanoTime();
          LinearModel model = trainer.train();
          models.put(question, model);
          progress.accept(
              "%s: %d lessons, %d features, %.1f s".formatted(question, trainer.size(), model.size(), (System.nanoTime() - start) / 1e9));
        });
    return new ClaimModel(models, Calibration.NONE);
  }

  private LinearModel lines(List<Lesson> lessons, int without) {
    LogLinearTrainer trainer = trainer(Question.LINE, ClaimModel.TYPES);
    ClaimLessons teacher =
        new ClaimLessons(
            frames,
            new ClaimLessons.Pupil() {
              @Override
              public void lesson(Question question, Features features, Set<String> holds) {
                trainer.add(features, holds);
              }

              @Override
              public void choice(Question question, List<Features> candidates, int chosen) {
                throw new IllegalStateException("lines have no choices");
              }
            });
    for (int i = 0; i < lessons.size(); i++) {
      if (i % FOLDS != without) {
        Lesson l = lessons.get(i);
        teacher.teachLines(l.article(), l.sentences(), l.mentions(), l.claims());
      }
    }
    return trainer.train();
  }

  private static ClaimLessons.Pupil pupil(Map<Question, LogLinearTrainer> trainers, List<Lesson> lessons) {
    return new ClaimLessons.Pupil() {
      @Override
      public void lesson(Question question, Features features, Set<String> holds) {
        trainers.computeIfAbsent(question, q -> trainer(q, outcomes(q, lessons))).add(features, holds);
      }

      @Override
      public void choice(Question question, List<Features> candidates, int chosen) {
        trainers.computeIfAbsent(question, q -> trainer(q, List.of("this"))).add(candidates, chosen);
      }
    };
  }

  private static LogLinearTrainer trainer(Question question, List<String> outcomes) {
    return switch (question) {
      case LINE, REST -> new LogLinearTrainer(Kind.LOGISTIC, outcomes, new LogLinearTrainer.Settings(3, 0.3, 0.3, 30));
      case VALUE, NAME -> new LogLinearTrainer(Kind.SOFTMAX, outcomes, new LogLinearTrainer.Settings(3, 0.2, 0.3, 35));
      case JOIN, MODALITY, POLARITY, DIRECTION, STAGE, MEASURE, ROUND ->
          new LogLinearTrainer(Kind.SOFTMAX, outcomes, new LogLinearTrainer.Settings(3, 0.2, 0.3, 35));
      case CONFIDENCE -> new LogLinearTrainer(Kind.LOGISTIC, outcomes, new LogLinearTrainer.Settings(3, 0.1, 1, 100));
      case SUBJECT, OBJECT, DATE, ATTRIBUTION ->
          new LogLinearTrainer(Kind.RANKER, outcomes, new LogLinearTrainer.Settings(3, 0.2, 0.3, 35));
    };
  }

  private static List<String> outcomes(Question question, List<Lesson> lessons) {
    return switch (question) {
      case LINE, REST -> ClaimModel.TYPES;
      case VALUE, NAME -> with("none", ClaimModel.TYPES);
      case JOIN -> List.of("join", "apart");
      case MODALITY -> List.of("asserted", "planned", "conditional", "rumoured");
      case POLARITY -> List.of("positive", "negative");
      case DIRECTION -> List.of("none", "up", "down");
      case STAGE -> List.of("production", "development", "ceiling");
      case MEASURE -> with("none", seen(lessons, true));
      case ROUND -> with("none", seen(lessons, false));
      case SUBJECT, OBJECT, DATE, ATTRIBUTION -> List.of("this");
      case CONFIDENCE -> List.of("right");
    };
  }

  private static List<String> seen(List<Lesson> lessons, boolean measures) {
    Set<String> set = new TreeSet<>();
    for (Lesson l : lessons) {
      for (Claim c : l.claims()) {
        String s = measures ? c.measure() : c.round();
        if (s != null) {
          set.add(s);
        }
      }
    }
    return List.copyOf(set);
  }

  private static List<String> with(String first, List<String> others) {
    List<String> list = new ArrayList<>();
    list.add(first);
    list.addAll(others);
    return list;
  }

  /** What the model finds in an article. */
  public static List<Claim> find(ClaimFinder finder, Lesson lesson) {
    return finder.find(lesson.article(), lesson.sentences(), lesson.mentions());
  }
}
