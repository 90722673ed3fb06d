package fr.veille.lab;

import fr.veille.reading.Labelled;
import fr.veille.reading.Records;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads folders of labelled articles. */
public final class LabelledFiles {
  private LabelledFiles() {}

  /**
   * The articles of the {@code .jsonl} files in a folder, or of one file, files in the order of their names.
   *
   * @throws IllegalArgumentException with file and line where a line is no record
   */
  public static List<Labelled> read(Path path) throws IOException {
    List<Path> files;
    if (Files.isDirectory(path)) {
      try (Stream<Path> children = Files.list(path)) {
        files = children.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
      }
    } else {
      files = List.of(path);
    }
    List<Labelled> articles = new ArrayList<>();
    for (Path file : files) {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          articles.add(record(file, number, line));
        }
      }
    }
    return articles;
  }

  private static Labelled record(Path file, int number, String line) {
    try {
      return Records.parse(line);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
    }
  }
}
