package fr.veille.cli;

import fr.veille.index.ArticleSearcher;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the index lies: {@code --index}, else the environment variable VEILLE_INDEX, else {@code .veille/index} in the current folder. */
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Folder of the index (default: the variable VEILLE_INDEX, else .veille/index in the current folder).")
  private @Nullable Path index;

  Path path() {
    return index == null ? usual() : index;
  }

  /** Says where only an older state of the index can be read. */
  static void tellDamage(ArticleSearcher searcher, PrintWriter err) {
    String damage = searcher.damage();
    if (damage != null) {
      err.println(damage);
    }
  }

  /** Where it lies when the option is not given. */
  static Path usual() {
    String set = System.getenv("VEILLE_INDEX");
    return set == null || set.isBlank() ? Path.of(".veille", "index") : Path.of(set);
  }
}
