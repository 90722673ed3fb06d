package fr.veille.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Queries kept by name next to the index, each with the commit that it last looked at. */
final class SavedQueries {
  /**
   * @param batch number of the commit last looked at, 0 for none
   * @param arguments of the command, as they were given
   */
  record Saved(long batch, List<String> arguments) {}

  private final Path folder;

  SavedQueries(Path index) {
    this.folder = index.resolve("saved");
  }

  Saved read(String name) throws IOException {
    Path file = file(name);
    if (!Files.exists(file)) {
      throw new IllegalArgumentException("no saved query « " + name + " »; saved ones: " + names());
    }
    List<String> lines = Files.readAllLines(file);
    return new Saved(Long.parseLong(lines.getFirst()), lines.subList(1, lines.size()));
  }

  /** Writes beside and renames, so that a watch that is broken off never leaves half a file. */
  void write(String name, Saved saved) throws IOException {
    Files.createDirectories(folder);
    Path beside = folder.resolve("." + file(name).getFileName());
    Files.write(beside, Stream.concat(Stream.of(Long.toString(saved.batch())), saved.arguments().stream().map(a -> a.replaceAll("[\\r\\n]+", " "))).toList());
    Files.move(beside, file(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private String names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return "none";
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(f -> f.getFileName().toString()).filter(n -> !n.startsWith(".")).sorted().toList();
      return names.isEmpty() ? "none" : String.join(", ", names);
    }
  }

  private Path file(String name) {
    if (!name.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]{0,99}")) {
      throw new IllegalArgumentException("« " + name + " » is no name for a saved query; expected letters, digits, - and _");
    }
    return folder.resolve(name);
  }
}
