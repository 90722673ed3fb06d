package fr.veille.cli;

import fr.veille.index.ArticleIndex;
import fr.veille.index.ArticleWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Does what query commands do, once, so that the launcher can have the JVM keep their classes ready (an AOT cache). */
@Command(name = "warm-up", hidden = true, description = "Runs sample queries while the launcher records an AOT cache.")
final class WarmUp implements Callable<Integer> {
  private static final int ARTICLES = 300;
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("search", "Nvidia usine"),
          List.of("search", "\"levée de fonds\" -Intel (ASML OU Zeiss) nano* puse~"),
          List.of("search", "entité:TSMC type:investment montant>=1Md€ noeud<=3nm part>20% date:2020..2025"),
          List.of("search", "--since=2021", "--limit=3", "l’IA"),
          List.of("search", "montant>=beaucoup"),
          List.of("search", "xyzzy entité:Xyzzy"),
          List.of("claims", "type:funding"),
          List.of("claims", "--entity=TSMC", "sens:positif"));

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("veille-warm-up");
    try {
      GeneratedArticles source = new GeneratedArticles(Path.of(System.getProperty("veille.home", "."), "corpus", "labelled", "dev"));
      try (ArticleWriter writer = ArticleIndex.at(folder).writer()) {
        for (int i = 0; i < ARTICLES; i++) {
          writer.put(source.next(i, true), "", "");
        }
        writer.commit();
      }
      for (List<String> command : COMMANDS) {
        Stream<String> index = Stream.of("--index=" + folder);
        String[] arguments = Stream.of(command.subList(0, 1).stream(), index, command.subList(1, command.size()).stream()).flatMap(s -> s).toArray(String[]::new);
        Veille.run(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), arguments);
      }
    } finally {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return ExitCode.FOUND;
  }
}
