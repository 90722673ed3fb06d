package fr.veille.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher's entry with the few libraries that the launcher gives it. */
class QueryMainTest {
  @TempDir static Path index = Path.of(".");

  @BeforeAll
  static void fill() throws IOException {
    SampleQueries.index(index);
  }

  private Run queryMain(String... args) throws IOException, InterruptedException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith(".jar") || Path.of(entry).getFileName().toString().matches("(?:lucene|jackson|jspecify)-.*"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:disable", "-cp", classPath));
    command.add(QueryMain.class.getName());
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectError(index.resolve("err").toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return new Run(code, out, Files.readString(index.resolve("err")));
  }

  @Test
  void answersAsTheWholeProgramDoes() throws IOException, InterruptedException {
    for (String[] args :
        List.of(
            new String[] {"search", "--index=" + index, "usines chinoises"},
            new String[] {"claims", "--index=" + index, "--limit", "3", "type:funding,investment"},
            new String[] {"search", "--index=" + index, "xyzzyq"},
            new String[] {"search", "--index=" + index, "montant>=beaucoup"})) {
      assertEquals(Run.of(args), queryMain(args), String.join(" ", args));
    }
    assertFalse(Run.of("search", "--index=" + index, "usines chinoises").out().isEmpty());
  }

  @Test
  void leavesOtherCommandLinesToTheWholeProgram() throws IOException, InterruptedException {
    Run nothing = new Run(ExitCode.NOT_QUICK, "", "");
    assertEquals(nothing, queryMain("search", "--format", "json", "Nvidia"));
    assertEquals(nothing, queryMain("search", "--limit=x", "Nvidia"));
    assertEquals(nothing, queryMain("status"));
  }

  @Test
  void asksTheSamplesWithoutOtherLibraries() throws IOException, InterruptedException {
    assertEquals(new Run(0, "", ""), queryMain("warm-up", index.toString()));
  }
}
