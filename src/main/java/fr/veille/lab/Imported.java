package fr.veille.lab;

import fr.veille.reading.Labelled;
import java.util.List;

/**
 * What came out of label files.
 *
 * @param articles those that were read, in the files' order
 * @param errors a line for each article that was not, with file, line and way out
 */
public record Imported(List<Labelled> articles, List<String> errors) {
  public Imported {
    articles = List.copyOf(articles);
    errors = List.copyOf(errors);
  }
}
