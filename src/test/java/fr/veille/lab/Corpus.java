package fr.veille.lab;

import fr.veille.reading.Labelled;
import fr.veille.reading.Models;
import fr.veille.reading.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The labelled articles of the project. */
final class Corpus {
  private Corpus() {}

  /** Files under a part of {@code corpus/labelled} (empty: all of it) whose names end so. */
  static List<Path> files(String part, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Models.home().resolve("corpus/labelled").resolve(part))) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  static List<Labelled> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(l -> !l.isBlank()).map(Records::parse).toList();
    }
  }
}
