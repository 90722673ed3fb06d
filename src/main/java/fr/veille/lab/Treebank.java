package fr.veille.lab;

import fr.veille.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of a Universal Dependencies file in CoNLL-U. Words are the surface words: a contraction (« du ») is one, with the tag and lemma of its
 * first part, but of its pronoun where it has one (« auquel »).
 */
public final class Treebank {
  /**
   * A sentence.
   *
   * @param text as written
   * @param words in text order
   */
  public record Tree(String text, List<Word> words) {
    public Tree {
      words = List.copyOf(words);
    }

    /** What the tagger learns from this sentence. */
    public PosTrainer.Tagged tagged() {
      return new PosTrainer.Tagged(words.stream().map(Word::form).toList(), words.stream().map(Word::tag).toList());
    }
  }

  /**
   * A word.
   *
   * @param span in the text of its sentence
   * @param form with folded apostrophes
   * @param tag universal part of speech
   */
  public record Word(Span span, String form, String tag, String lemma) {}

  private final Path file;
  private final List<Tree> trees = new ArrayList<>();
  private String text = "";
  private final List<String[]> rows = new ArrayList<>();

  private Treebank(Path file) {
    this.file = file;
  }

  /** Reads the files given, one after the other. */
  public static List<Tree> read(Path... files) throws IOException {
    List<Tree> trees = new ArrayList<>();
    for (Path file : files) {
      Treebank bank = new Treebank(file);
      bank.read();
      trees.addAll(bank.trees);
    }
    return trees;
  }

  private void read() throws IOException {
    int number = 0;
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.startsWith("# text = ")) {
          text = line.substring(9);
        } else if (line.isEmpty()) {
          endSentence(number);
        } else if (line.charAt(0) != '#') {
          String[] columns = line.split("\t", -1);
          if (columns.length != 10) {
            throw new IOException(file + ":" + number + ": a CoNLL-U line has 10 columns, not " + columns.length);
          }
          rows.add(columns);
        }
      }
    }
    endSentence(number);
  }

  private void endSentence(int line) throws IOException {
    List<Word> words = new ArrayList<>();
    int at = 0;
    int contractedTo = 0;
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      int dash = row[0].indexOf('-');
      if (row[0].indexOf('.') >= 0 || (dash < 0 && Integer.parseInt(row[0]) <= contractedTo)) {
        continue;
      }
      String[] source = row;
      if (dash > 0) {
        contractedTo = Integer.parseInt(row[0].substring(dash + 1));
        source = leading(i, contractedTo);
      }
      int start = text.indexOf(row[1], at);
      if (start < 0) {
        throw new IOException(file + ":" + line + ": the sentence before has no «" + row[1] + "» where its words say");
      }
      at = start + row[1].length();
      words.add(new Word(new Span(start, at), row[1].replace('’', '\''), source[3], source[2]));
    }
    if (!words.isEmpty()) {
      trees.add(new Tree(text, words));
    }
    rows.clear();
  }

  private String[] leading(int contraction, int last) {
    String[] found = rows.get(contraction + 1);
    for (int i = contraction + 1; i < rows.size() && Integer.parseInt(rows.get(i)[0]) <= last; i++) {
      if (rows.get(i)[3].equals("PRON")) {
        return rows.get(i);
      }
    }
    return found;
  }
}
