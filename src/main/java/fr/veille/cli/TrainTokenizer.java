package fr.veille.cli;

import fr.veille.lab.TextScores;
import fr.veille.lab.TokenizerTrainer;
import fr.veille.lab.Treebank;
import fr.veille.lab.Treebanks;
import fr.veille.text.FrenchTokenizer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import opennlp.tools.tokenize.TokenizerModel;
import picocli.CommandLine.Command;

/** Trains OpenNLP's tokenizer and scores it beside the rules, which Veille uses as long as they are better. */
@Command(name = "tokenizer", mixinStandardHelpOptions = true, description = "Trains OpenNLP's tokenizer and compares it with the rules.")
final class TrainTokenizer extends TreebankCommand {
  @Override
  void train(Treebanks treebanks) throws IOException {
    TokenizerModel trained = TokenizerTrainer.train(treebanks.training());
    write(trained::serialize);
    out().printf("%-28s %8s %8s%n", "", "learnt", "rules");
    for (var test : treebanks.tests().entrySet()) {
      List<Treebank.Tree> trees = test.getValue();
      double learnt = TextScores.tokens(TokenizerTrainer.tokenizer(trained), trees).f1();
      double rules = TextScores.tokens(new FrenchTokenizer()::tokenize, trees).f1();
      out().printf(Locale.ROOT, "%-28s %8.2f %8.2f%n", test.getKey(), 100 * learnt, 100 * rules);
    }
  }
}
