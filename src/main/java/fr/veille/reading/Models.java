package fr.veille.reading;

import fr.veille.text.FormLexicon;
import fr.veille.text.LemmaModel;
import fr.veille.text.PosModel;
import fr.veille.text.TextAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads the models that a reader needs from the program's own folder and libraries. */
public final class Models {
  private static final String LEXICON = "/org/languagetool/resource/fr/french";

  private Models() {}

  /** The folder that holds {@code models} and {@code corpus}: system property {@code veille.home}, else the current folder. */
  public static Path home() {
    return Path.of(System.getProperty("veille.home", ""));
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

  private static InputStream open(String name, String trainer) throws IOException {
    Path file = home().resolve("models").resolve(name);
    if (!Files.isReadable(file)) {
      throw new IOException("no model " + file + ": set -Dveille.home to the project folder, or train it with veille train " + trainer);
    }
    return Files.newInputStream(file);
  }
}
