package fr.veille.lab;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.entity.NameModel;
import fr.veille.entity.NameTagger;
import fr.veille.entity.Tags;
import fr.veille.entity.Vocabulary;
import fr.veille.entity.Words;
import fr.veille.quantity.Quantities;
import fr.veille.quantity.Quantity;
import fr.veille.reading.Labelled;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Trains the model of the name tagger on labelled articles. It learns from first readings by models that had not seen the article (the articles
 * are dealt into parts, each read by a model trained on the others), else it would trust its first reading too much.
 *
 * <p>Some articles are read without the lexicon, which knows the training articles better than it will know others, and some without a first
 * reading, so that one model serves both readings. Some names are made to look as if they had never been met: the model is to find firms by what is
 * said of them.
 */
public final class NameTrainer {
  private static final FieldTrainer.Settings PART = new FieldTrainer.Settings(6, 0.2, 1e-6, 2);

  /** How to train: rounds over the text, L1 penalty, parts for the first readings, shares without lexicon and first reading, share of strange names. */
  public record Settings(int epochs, double penalty, int parts, double noLexicon, double noEcho, double strange) {
    /** What the shipped model was trained with. */
    public static final Settings SHIPPED = new Settings(12, 2e-7, 3, 0.65, 0.35, 0.2);
  }

  /** One article prepared for learning. */
  private record Lesson(List<Words> sentences, List<int[]> labels, List<long[][]> hints, Set<String> strange) {}

  private final Vocabulary vocabulary;
  private final Lexicon lexicon;
  private final Settings settings;

  /** A trainer that tells the models what the lexicon knows. */
  public NameTrainer(Vocabulary vocabulary, Lexicon lexicon, Settings settings) {
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.settings = settings;
  }

  /** Trains on the articles and writes the model; same articles, same bytes. */
  public void train(List<Labelled> articles, OutputStream to) throws IOException {
    Random random = new Random(5);
    List<Lesson> lessons = new ArrayList<>();
    for (Labelled article : articles) {
      lessons.add(lesson(article, random.nextDouble() < settings.noLexicon ? Lexicon.EMPTY : lexicon, random));
    }
    List<Lesson> second = new ArrayList<>();
    for (int part = 0; part < settings.parts; part++) {
      int left = part;
      NameModel model = model(train(every(lessons, i -> i % settings.parts != left), PART));
      for (Lesson lesson : every(lessons, i -> i % settings.parts == left)) {
        boolean echo = random.nextDouble() >= settings.noEcho;
        second.add(echo ? new Lesson(lesson.sentences, lesson.labels, NameTagger.echoes(model, lesson.sentences, lesson.hints), lesson.strange) : lesson);
      }
    }
    train(second, new FieldTrainer.Settings(settings.epochs, PART.rate(), settings.penalty, PART.cutoff())).write(to);
  }

  /** Trains all models that find and name entities, then writes them to a folder: those that are there stay until then. */
  public static void trainAll(List<Labelled> articles, Vocabulary vocabulary, Lexicon lexicon, Path folder) throws IOException {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    new NameTrainer(vocabulary, lexicon, Settings.SHIPPED).train(articles, names);
    ByteArrayOutputStream governments = new ByteArrayOutputStream();
    new GovernmentTrainer(lexicon).train(articles, governments);
    Files.write(folder.resolve("ner-fr.bin"), names.toByteArray());
    Files.write(folder.resolve("government-fr.bin"), governments.toByteArray());
  }

  /** About a share of the articles, evenly from all files, always the same ones. */
  public static List<Labelled> share(List<Labelled> articles, double share) {
    List<Labelled> some = new ArrayList<>();
    for (Labelled article : articles) {
      if (Math.floorMod(article.article().id().hashCode() * 0x9E3779B9, 1000) < 1000 * share) {
        some.add(article);
      }
    }
    return some;
  }

  /** The values of an article, as the program finds them before it looks for names. */
  static List<Quantity> quantities(Article article) {
    return Quantities.read(article.text(), article.published());
  }

  private Lesson lesson(Labelled article, Lexicon known, Random random) {
    String text = article.article().text();
    List<Words> sentences = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (Span span : article.sentences()) {
      Words words = Words.of(text, span);
      sentences.add(words);
      labels.add(labels(words, span, article.mentions()));
    }
    Set<String> strange = new HashSet<>();
    for (Mention mention : article.mentions()) {
      if (mention.type().named() && random.nextDouble() < settings.strange) {
        Words.of(mention.text()).forms().stream().filter(w -> w.chars().anyMatch(Character::isUpperCase)).forEach(strange::add);
      }
    }
    return new Lesson(sentences, labels, NameTagger.hints(sentences, vocabulary, known, quantities(article.article())), strange);
  }

  // A name that starts or ends inside a word can't be learnt; there are about one in a thousand.
  private static int[] labels(Words words, Span sentence, List<Mention> mentions) {
    int[] labels = new int[words.size()];
    for (Mention mention : mentions) {
      if (mention.type().named() && sentence.contains(mention.span())) {
        int first = words.startingAt(mention.span().start());
        int last = words.endingAt(mention.span().end());
        if (first >= 0 && last >= first) {
          Tags.mark(labels, first, last, mention.type());
        }
      }
    }
    return labels;
  }

  private static List<Lesson> every(List<Lesson> lessons, IntPredicate which) {
    List<Lesson> some = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      if (which.test(i)) {
        some.add(lessons.get(i));
      }
    }
    return some;
  }

  private static FieldTrainer.Result train(List<Lesson> lessons, FieldTrainer.Settings settings) {
    List<FieldTrainer.Example> examples = new ArrayList<>();
    for (Lesson lesson : lessons) {
      List<long[][]> features = NameTagger.features(lesson.sentences, lesson.hints, lesson.strange);
      for (int s = 0; s < features.size(); s++) {
        examples.add(new FieldTrainer.Example(features.get(s), lesson.labels.get(s)));
      }
    }
    return FieldTrainer.train(examples, settings);
  }

  private static NameModel model(FieldTrainer.Result result) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    result.write(bytes);
    return NameModel.read(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
