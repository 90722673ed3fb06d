package fr.veille.cli;

import fr.veille.index.ArticleIndex;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the index anew from what it keeps. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = "Writes the index anew, in today's schema, from the texts and readings that it keeps; the old state is read until it is done.")
final class Reindex implements Callable<Integer> {
  @Mixin private IndexOption index = new IndexOption();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = java.util.Objects.requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    int articles = ArticleIndex.at(index.path()).rebuild(UnaryOperator.identity());
    out.println(articles + (articles == 1 ? " article" : " articles") + " indexed anew");
    return ExitCode.FOUND;
  }
}
