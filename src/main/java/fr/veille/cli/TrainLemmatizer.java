package fr.veille.cli;

import fr.veille.lab.LemmaTrainer;
import fr.veille.lab.Treebanks;
import fr.veille.reading.Models;
import fr.veille.text.FormLexicon;
import java.io.IOException;
import picocli.CommandLine.Command;

/** Trains the lemmatizer. */
@Command(name = "lemmatizer", mixinStandardHelpOptions = true, description = "Trains the lemmatizer; bench text gives its scores.")
final class TrainLemmatizer extends TreebankCommand {
  @Override
  void train(Treebanks treebanks) throws IOException {
    FormLexicon lexicon = Models.formLexicon();
    write(LemmaTrainer.train(lexicon, treebanks.training())::write);
  }
}
