package fr.veille.cli;

import fr.veille.index.ArticleIndex;
import fr.veille.index.ArticleWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What analysts ask, asked of a small index of generated articles, so that the launcher can have the JVM keep the classes of queries ready (an AOT cache). */
final class SampleQueries {
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

  /** What answers a command line. */
  interface Program {
    int run(PrintWriter out, PrintWriter err, String... args);
  }

  private SampleQueries() {}

  /** Asks them of the index in {@code folder}, and throws the answers away. */
  static void run(Program program, Path folder) {
    run(program, folder, COMMANDS);
  }

  /** @param commands each with its arguments, but for the index */
  static void run(Program program, Path folder, List<List<String>> commands) {
    for (List<String> command : commands) {
      Stream<String> index = Stream.of("--index=" + folder);
      String[] arguments = Stream.of(command.subList(0, 1).stream(), index, command.subList(1, command.size()).stream()).flatMap(s -> s).toArray(String[]::new);
      program.run(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), arguments);
    }
  }

  /** Makes the index in {@code folder}. */
  static void index(Path folder) throws IOException {
    GeneratedArticles source = new GeneratedArticles(Path.of(System.getProperty("veille.home", "."), "corpus", "labelled", "dev"));
    try (ArticleWriter writer = ArticleIndex.at(folder).writer()) {
      for (int i = 0; i < ARTICLES; i++) {
        writer.put(source.next(i, true), "", "");
      }
      writer.commit();
    }
  }
}
