package fr.veille.cli;

import fr.veille.lab.PosTrainer;
import fr.veille.lab.PosTrainer.Tagged;
import fr.veille.lab.TextScores;
import fr.veille.lab.Treebank;
import fr.veille.lab.Treebanks;
import fr.veille.reading.Models;
import fr.veille.text.FormLexicon;
import fr.veille.text.LemmaModel;
import fr.veille.text.PosModel;
import fr.veille.text.TextAnalyzer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the part-of-speech tagger. */
@Command(name = "pos", mixinStandardHelpOptions = true, description = "Trains the part-of-speech tagger.")
final class TrainPos extends TreebankCommand {
  @Option(names = "--rounds", defaultValue = "8", description = "Rounds over the data (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--smallest", defaultValue = "0.02", description = "Smallest weight that is kept (${DEFAULT-VALUE}).")
  private double smallest;

  @Override
  void train(Treebanks treebanks) throws IOException {
    FormLexicon lexicon = Models.formLexicon();
    List<Tagged> sentences = treebanks.training().stream().map(Treebank.Tree::tagged).toList();
    PosModel trained = PosTrainer.train(lexicon, sentences, rounds, smallest);
    write(trained::write);
    TextAnalyzer analyzer = new TextAnalyzer(trained, new LemmaModel(Map.of(), Map.of()), lexicon);
    treebanks.tests().forEach((name, trees) -> out().printf(Locale.ROOT, "%-28s %.2f %%%n", name, 100 * TextScores.words(analyzer, trees).tag()));
  }
}
