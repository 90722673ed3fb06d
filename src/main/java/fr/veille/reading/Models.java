package fr.veille.reading;

import fr.veille.claim.ClaimFinder;
import fr.veille.claim.ClaimModel;
import fr.veille.claim.Frame;
import fr.veille.claim.Frames;
import fr.veille.entity.EntityFinder;
import fr.veille.entity.Governments;
import fr.veille.entity.Lexicon;
import fr.veille.entity.NameModel;
import fr.veille.entity.NameTagger;
import fr.veille.entity.Vocabulary;
import fr.veille.text.FormLexicon;
import fr.veille.text.LemmaModel;
import fr.veille.text.PosModel;
import fr.veille.text.TextAnalyzer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Loads the models that a reader needs from the program's own folder and libraries. */
public final class Models {
  private static final String LEXICON = "/org/languagetool/resource/fr/french";

  private Models() {}

  /** The folder that holds {@code models} and {@code corpus}: system property {@code veille.home}, else the current folder. */
  public static Path home() {
    return Path.of(System.getProperty("veille.home", ""));
  }

  /**
   * The program's own lexicon and the user's files, whose rows come before its own.
   *
   * @throws IllegalArgumentException with file and line of each fault
   */
  public static Lexicon lexicon(List<Path> extra) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> own = Files.list(home().resolve("corpus").resolve("lexicon"))) {
      own.filter(f -> f.toString().endsWith(".tsv") || f.toString().endsWith(".txt")).sorted().forEach(files::add);
    }
    files.addAll(extra);
    List<Lexicon.Source> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(new Lexicon.Source(file.toString(), new StringReader(Files.readString(file))));
    }
    return Lexicon.read(sources);
  }

  /** The finder of entities with the program's models and a lexicon. */
  public static EntityFinder entityFinder(Lexicon lexicon) throws IOException {
    return entityFinder(home().resolve("models"), lexicon);
  }

  /** The finder of entities with the models in a folder. */
  public static EntityFinder entityFinder(Path models, Lexicon lexicon) throws IOException {
    try (InputStream names = open(models.resolve("ner-fr.bin"), "ner");
        InputStream governments = open(models.resolve("government-fr.bin"), "ner")) {
      NameTagger tagger = new NameTagger(NameModel.read(new BufferedInputStream(names)), new Vocabulary(formLexicon()));
      return new EntityFinder(tagger, Governments.read(governments), lexicon);
    }
  }

  /** The whole pipeline with the program's own models, lexicon and frames. */
  public static Pipeline pipeline() throws IOException {
    return pipeline(List.of(), List.of());
  }

  /**
   * The whole pipeline with the program's models, and lexicon and frame files of the user besides its own.
   *
   * @throws IllegalArgumentException with file and line of a fault in a lexicon or frame file
   */
  public static Pipeline pipeline(List<Path> lexicons, List<Path> frames) throws IOException {
    // Each part waits for its own file for a while; together they are there in the time of the slowest.
    try (ExecutorService loaders = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Lexicon> lexicon = loaders.submit(() -> lexicon(lexicons));
      Future<EntityFinder> entities = loaders.submit(() -> entityFinder(lexicon.get()));
      Future<ClaimFinder> claims = loaders.submit(() -> claimFinder(frames(frames), lexicon.get()));
      return new Pipeline(textAnalyzer(), entities.get(), claims.get());
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case RuntimeException fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while loading the models");
    }
  }

  /** The analyzer for French text. */
  public static TextAnalyzer textAnalyzer() throws IOException {
    try (InputStream pos = open("pos.bin", "pos");
        InputStream lemmas = open("lemmas.gz", "lemmatizer")) {
      return new TextAnalyzer(PosModel.read(pos), LemmaModel.read(lemmas), formLexicon());
    }
  }

  /** The lexicon of inflected French forms, from the library {@code french-pos-dict}. */
  public static FormLexicon formLexicon() throws IOException {
    try (InputStream automaton = Models.class.getResourceAsStream(LEXICON + ".dict");
        InputStream info = Models.class.getResourceAsStream(LEXICON + ".info")) {
      if (automaton == null || info == null) {
        throw new IOException("the library french-pos-dict is missing: build again with mvn verify");
      }
      return FormLexicon.load(automaton, info);
    }
  }

  /**
   * The program's own frames and the user's, which may add claim types.
   *
   * @throws IllegalArgumentException with file and line of a fault
   */
  public static Frames frames(List<Path> extra) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> own = Files.list(home().resolve("corpus").resolve("frames"))) {
      own.filter(f -> f.toString().endsWith(".frame")).sorted().forEach(files::add);
    }
    files.addAll(extra);
    List<Frame> frames = new ArrayList<>();
    for (Path file : files) {
      frames.add(Frames.parse(file.toString(), Files.readAllLines(file)));
    }
    return new Frames(frames);
  }

  /** The finder of claims with the program's model and some frames. */
  public static ClaimFinder claimFinder(Frames frames, Lexicon lexicon) throws IOException {
    return new ClaimFinder(claimModel(), frames, lexicon);
  }

  /** What was learned about claims. */
  public static ClaimModel claimModel() throws IOException {
    try (InputStream model = open("claims.bin", "claims")) {
      return ClaimModel.read(model);
    }
  }

  private static InputStream open(String name, String trainer) throws IOException {
    return open(home().resolve("models").resolve(name), trainer);
  }

  private static InputStream open(Path file, String trainer) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException("no model " + file + ": set -Dveille.home to the project folder, or train it with veille train " + trainer);
    }
    return Files.newInputStream(file);
  }
}
