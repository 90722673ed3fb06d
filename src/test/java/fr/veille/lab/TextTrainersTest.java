package fr.veille.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.reading.Models;
import fr.veille.text.FormLexicon;
import fr.veille.text.LemmaModel;
import fr.veille.text.Lemmatizer;
import fr.veille.text.PosModel;
import fr.veille.text.TextAnalyzer;
import fr.veille.text.Token;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on three sentences; what matters is that training is repeatable and that models survive their files. */
class TextTrainersTest {
  private static final Path FOLDER = Models.home().resolve("src/test/resources/fr/veille/lab/ud");

  private static FormLexicon lexicon;
  private static List<Treebank.Tree> trees;

  @BeforeAll
  static void read() throws IOException {
    lexicon = Models.formLexicon();
    trees = Treebanks.read(FOLDER).training();
  }

  @Test
  void readsContractionsAsOneWord() {
    assertEquals(List.of("ADP", "PRON"), List.of(trees.getFirst().words().get(2).tag(), trees.get(2).words().get(2).tag()));
    assertEquals("du", trees.getFirst().words().get(2).form());
    assertEquals("L'", trees.get(1).words().getFirst().form());
  }

  @Test
  void keepsTestFilesOutOfTraining() throws IOException {
    Treebanks banks = Treebanks.read(FOLDER);
    assertEquals(3, banks.training().size());
    assertEquals(3, banks.tests().getOrDefault("small-test.conllu", List.of()).size());
  }

  @Test
  void namesFileAndLineOfABrokenTreebank(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x-train.conllu"), "# text = Oui\n1\tOui\toui\n");
    String message = String.valueOf(assertThrows(IOException.class, () -> Treebanks.read(folder)).getMessage());
    assertTrue(message.startsWith(file + ":2: a CoNLL-U line has 10 columns"), message);
  }

  @Test
  void trainsTheSameTaggerTwiceAndReadsItBack() throws IOException {
    byte[] first = bytes(tagger());
    assertArrayEquals(first, bytes(tagger()));
    PosModel read = PosModel.read(new ByteArrayInputStream(first));
    TextAnalyzer analyzer = new TextAnalyzer(read, new LemmaModel(Collections.emptyMap(), Collections.emptyMap()), lexicon);
    Treebank.Tree tree = trees.getFirst();
    List<Token> tokens = analyzer.tag(tree.text(), tree.words().stream().map(Treebank.Word::span).toList());
    assertEquals(tree.words().stream().map(Treebank.Word::tag).toList(), tokens.stream().map(Token::tag).toList());
  }

  @Test
  void trainsTheSameLemmatizerTwiceAndReadsItBack() throws IOException {
    byte[] first = bytes(LemmaTrainer.train(lexicon, trees));
    assertArrayEquals(first, bytes(LemmaTrainer.train(lexicon, trees)));
    Lemmatizer lemmatizer = new Lemmatizer(LemmaModel.read(new ByteArrayInputStream(first)), lexicon);
    assertEquals("partir", lemmatizer.lemma("part", "VERB"));
    assertEquals("puce", lemmatizer.lemma("puces", "NOUN"));
    assertEquals("nvidiser", lemmatizer.lemma("nvidisaient", "VERB"));
    assertEquals("Nvidia", lemmatizer.lemma("Nvidia", "PROPN"));
  }

  @Test
  void refusesAFileThatIsNoModel() {
    byte[] other = "no model at all".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> PosModel.read(new ByteArrayInputStream(other)));
    assertThrows(IOException.class, () -> LemmaModel.read(new ByteArrayInputStream(other)));
  }

  @Test
  void wrapsLinesWithoutMovingAnything() {
    assertEquals("un deux\ntrois\nquatre", TextScores.wrap("un deux trois\nquatre", 8));
  }

  private static PosModel tagger() {
    return PosTrainer.train(lexicon, trees.stream().map(Treebank.Tree::tagged).toList(), 5, 0.001);
  }

  private static byte[] bytes(PosModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private static byte[] bytes(LemmaModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
