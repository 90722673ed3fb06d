package fr.veille.crawl;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class of the tests in a process of its own. */
final class Child {
  private Child() {}

  /**
   * Starts the process.
   *
   * @param folders that stand before the class path of the tests
   */
  static Process start(Class<?> main, List<Path> folders, String... args) throws IOException {
    List<String> classPath = new ArrayList<>(folders.stream().map(Path::toString).toList());
    classPath.add(System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp", String.join(File.pathSeparator, classPath)));
    command.add(main.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).inheritIO().redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
