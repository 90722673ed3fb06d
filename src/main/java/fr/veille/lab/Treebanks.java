package fr.veille.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The treebanks of a folder, split as their files are named: {@code *-train.conllu} and {@code *-dev.conllu} are trained on, {@code *-test.conllu}
 * never.
 *
 * @param training all sentences of train and dev files
 * @param tests sentences by the name of the test file
 */
public record Treebanks(List<Treebank.Tree> training, Map<String, List<Treebank.Tree>> tests) {
  /** Reads the {@code .conllu} files of a folder. */
  public static Treebanks read(Path folder) throws IOException {
    List<Treebank.Tree> training = new ArrayList<>();
    Map<String, List<Treebank.Tree>> tests = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith("-test.conllu")) {
        tests.put(name, Treebank.read(file));
      } else {
        training.addAll(Treebank.read(file));
      }
    }
    if (training.isEmpty()) {
      throw new IOException(folder + " holds no *-train.conllu or *-dev.conllu: give the folder of the French treebanks of Universal Dependencies");
    }
    return new Treebanks(training, tests);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList();
    }
  }
}
