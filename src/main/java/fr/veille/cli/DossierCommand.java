package fr.veille.cli;

import fr.veille.claim.ClaimFinder;
import fr.veille.dossier.Dossier;
import fr.veille.dossier.DossierReport;
import fr.veille.index.ArticleIndex;
import fr.veille.index.ArticleSearcher;
import fr.veille.index.EntityMatch;
import fr.veille.index.StoredClaim;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code veille dossier}: everything that is claimed about an entity. */
@Command(name = "dossier", description = "Prints what is claimed about an entity: facts by type and in time, each with its evidence.")
final class DossierCommand implements Callable<Integer> {
  enum Format {
    text,
    markdown,
    json
  }

  private static final int DEFAULT_WIDTH = 100;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ENTITY", arity = "1..*", description = "Name of a company, person, place, product…")
  private List<String> entity;

  @Mixin private IndexOption index;

  @Option(names = "--format", defaultValue = "text", description = "Shape of the output: ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(names = "--all", description = "Every claim, not only those the program is sure enough of to show.")
  private boolean all;

  @Override
  public Integer call() {
    try (ArticleSearcher searcher = ArticleIndex.at(index.path()).searcher()) {
      IndexOption.tellDamage(searcher, spec.commandLine().getErr());
      String asked = String.join(" ", entity);
      List<EntityMatch> matches = searcher.entities(asked);
      if (matches.isEmpty()) {
        spec.commandLine().getErr().println(unknown(asked, searcher.suggestions(asked)));
        return ExitCode.NOTHING;
      }
      return print(searcher, matches);
    }
  }

  private int print(ArticleSearcher searcher, List<EntityMatch> matches) {
    String name = matches.getFirst().name();
    if (matches.size() > 1) {
      String others = matches.stream().skip(1).map(EntityMatch::name).collect(Collectors.joining(", "));
      spec.commandLine().getErr().println("Also called so: " + others);
    }
    List<StoredClaim> claims = searcher.claimsOf(name).stream().filter(c -> all || c.claim().confidence() >= ClaimFinder.SHOWN).toList();
    if (claims.isEmpty()) {
      spec.commandLine().getErr().println("« %s » is named in %d articles, but nothing sure enough is claimed about it; --all shows the rest".formatted(name, matches.getFirst().articles()));
      return ExitCode.NOTHING;
    }
    Dossier dossier = Dossier.of(name, claims);
    spec.commandLine()
        .getOut()
        .print(
            switch (format) {
              case text -> DossierReport.text(dossier, DEFAULT_WIDTH);
              case markdown -> DossierReport.markdown(dossier);
              case json -> DossierReport.json(dossier) + System.lineSeparator();
            });
    return ExitCode.FOUND;
  }

  private static String unknown(String asked, List<EntityMatch> suggestions) {
    String known = "No article names « " + asked + " ».";
    if (suggestions.isEmpty()) {
      return known;
    }
    return known + " Did you mean " + suggestions.stream().map(m -> "« " + m.name() + " »").collect(Collectors.joining(", ")) + "?";
  }
}
