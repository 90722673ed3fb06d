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
import fr.veille.claim.Model;
import fr.veille.claim.Model.Kind;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Trains the claim model from labelled articles. */
public final class ClaimTraining {
  private static final int FOLDS = 2;
  private static final int LEAST_SEEN = 3;
  private static final NeuralTrainer.Settings NETWORK = new NeuralTrainer.Settings(48, 5, 0.03, 1e-3, 0.6, 5);

  /** Where there are few lessons they are gone through more often. */
  private static final NeuralTrainer.Settings OFTEN = new NeuralTrainer.Settings(48, 3, 0.03, 1e-3, 0.6, 8);

  /** What hangs on a line alone is told by rarer features. */
  private static final NeuralTrainer.Settings RARE = new NeuralTrainer.Settings(48, 3, 0.03, 1e-3, 0.6, 5);

  private static final NeuralTrainer.Settings SMALL = new NeuralTrainer.Settings(32, 5, 0.03, 1e-3, 0.6, 6);
  private static final NeuralTrainer.Settings TINY = new NeuralTrainer.Settings(16, 5, 0.03, 1e-3, 0.6, 5);
  private static final LogLinearTrainer.Settings SLOT = new LogLinearTrainer.Settings(3, 0.2, 0.3, 35);

  private final Frames frames;
  private final Lexicon lexicon;
  private final Consumer<String> progress;

  /** @param progress hears of each step */
  public ClaimTraining(Frames frames, Lexicon lexicon, Consumer<String> progress) {
    this.frames = frames;
    this.lexicon = lexicon;
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
    Map<Question, Model> models = new EnumMap<>(parts(lessons).models());
    models.put(Question.CONFIDENCE, judge(lessons));
    return new ClaimModel(models, Calibration.NONE);
  }

  // What parts say of articles that taught them is too good to be true: the judge learns from parts that know only the other half.
  private Model judge(List<Lesson> lessons) {
    Trainer trainer = trainer(Question.CONFIDENCE, List.of("right"));
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Lesson> known = new ArrayList<>();
      List<Lesson> unseen = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        (i % FOLDS == fold ? unseen : known).add(lessons.get(i));
      }
      progress.accept("the judge, half %d of %d".formatted(fold + 1, FOLDS));
      ClaimFinder finder = new ClaimFinder(parts(known), frames, lexicon);
      for (Lesson l : unseen) {
        ClaimCalibration.outcomes(finder, l).forEach((features, right) -> trainer.add(features, right ? Set.of("right") : Set.of()));
      }
    }
    return trainer.train();
  }

  // One model a question.
  private ClaimModel parts(List<Lesson> lessons) {
    Map<Question, Trainer> trainers = new EnumMap<>(Question.class);
    List<Model> lines = IntStream.rangeClosed(0, FOLDS).parallel().mapToObj(fold -> lines(lessons, fold)).toList();
    Model all = lines.get(FOLDS);
    progress.accept("LINE: " + all.size() + " features");
    ClaimLessons teacher = new ClaimLessons(frames, lexicon, pupil(trainers, lessons));
    for (int fold = 0; fold < FOLDS; fold++) {
      Model others = lines.get(fold);
      for (int i = fold; i < lessons.size(); i += FOLDS) {
        Lesson l = lessons.get(i);
        teacher.teach(l.article(), l.sentences(), l.mentions(), l.claims(), others);
      }
    }
    Map<Question, Model> models = new ConcurrentHashMap<>();
    models.put(Question.LINE, all);
    trainers.entrySet().parallelStream()
        .forEach(
            e -> {
              Trainer trainer = e.getValue();
              Model model = trainer.train();
              models.put(e.getKey(), model);
              progress.accept("%s: %d lessons, %d features".formatted(e.getKey(), trainer.size(), model.size()));
            });
    return new ClaimModel(models, Calibration.NONE);
  }

  // Without one half of the lessons; with all of them where the fold is none.
  private Model lines(List<Lesson> lessons, int without) {
    Trainer trainer = trainer(Question.LINE, ClaimModel.TYPES);
    ClaimLessons teacher =
        new ClaimLessons(
            frames,
            lexicon,
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

  private static ClaimLessons.Pupil pupil(Map<Question, Trainer> trainers, List<Lesson> lessons) {
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

  private static Trainer trainer(Question question, List<String> outcomes) {
    return switch (question) {
      case LINE ->
          new BlendedTrainer(
              new NeuralTrainer(Kind.LOGISTIC, outcomes, NETWORK), new NeuralTrainer(Kind.LOGISTIC, outcomes, NETWORK.reseeded()));
      case REST -> new NeuralTrainer(Kind.LOGISTIC, outcomes, RARE);
      case SUBJECT -> new NeuralTrainer(Kind.RANKER, outcomes, SMALL);
      case ATTRIBUTION -> new NeuralTrainer(Kind.RANKER, outcomes, TINY);
      case NAME -> both(Kind.SOFTMAX, outcomes, NETWORK);
      case VALUE, MEASURE -> both(Kind.SOFTMAX, outcomes, OFTEN);
      case DIRECTION -> new NeuralTrainer(Kind.SOFTMAX, outcomes, SMALL);
      case JOIN, MODALITY, POLARITY, STAGE, ROUND -> new LogLinearTrainer(Kind.SOFTMAX, outcomes, SLOT);
      case CONFIDENCE -> new LogLinearTrainer(Kind.LOGISTIC, outcomes, new LogLinearTrainer.Settings(3, 0.3, 1, 100));
      case OBJECT, DATE -> both(Kind.RANKER, outcomes, SMALL);
    };
  }

  private static Trainer both(Kind kind, List<String> outcomes, NeuralTrainer.Settings network) {
    return new BlendedTrainer(new LogLinearTrainer(kind, outcomes, SLOT), new NeuralTrainer(kind, outcomes, network));
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

  // What was seen once or twice cannot be learned.
  private static List<String> seen(List<Lesson> lessons, boolean measures) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Lesson l : lessons) {
      for (Claim c : l.claims()) {
        String s = measures ? c.measure() : c.round();
        if (s != null) {
          counts.merge(s, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream().filter(e -> e.getValue() >= LEAST_SEEN).map(Map.Entry::getKey).toList();
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
