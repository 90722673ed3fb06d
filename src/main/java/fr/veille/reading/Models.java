package fr.veille.reading;

import fr.veille.text.TextAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Loads the models that a reader needs from the program's own folder. */
public final class Models {
  private Models() {}

  /** The folder that holds {@code models} and {@code corpus}: system property {@code veille.home}, else the current folder. */
  public static Path home() {
    return Path.of(System.getProperty("veille.home", ""));
  }

  /** The analyzer for French text. */
  public static TextAnalyzer textAnalyzer() throws IOException {
    try (InputStream pos = Models.class.getResourceAsStream("/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin")) {
      if (pos == null) {
        throw new IOException("the library opennlp-models-pos-fr is missing: build again with mvn verify");
      }
      return TextAnalyzer.load(pos);
    }
  }
}
