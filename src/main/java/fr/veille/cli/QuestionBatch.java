package fr.veille.cli;

import fr.veille.index.ArticleSearcher;
import fr.veille.index.RankedArticle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Answers many questions in one process: a file with {@code id TAB question} on each line. */
record QuestionBatch(List<Question> questions) {
  record Question(String id, String text) {}

  /**
   * @throws IllegalArgumentException with the line where it has no tab
   */
  static QuestionBatch read(Path file) throws IOException {
    List<Question> questions = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 && lines.get(i).startsWith("\ufeff") ? lines.get(i).substring(1) : lines.get(i);
      int tab = line.indexOf('\t');
      if (tab > 0) {
        questions.add(new Question(line.substring(0, tab).strip(), line.substring(tab + 1).strip()));
      } else if (!line.isBlank()) {
        throw new IllegalArgumentException(file + ", line " + (i + 1) + ": expected an id, a tab and a question");
      }
    }
    return new QuestionBatch(questions);
  }

  /** Lines {@code id Q0 article rank score veille}; returns whether any question has an answer. */
  boolean trec(ArticleSearcher searcher, int limit, PrintWriter out) {
    boolean any = false;
    for (Question question : questions) {
      int rank = 0;
      for (RankedArticle article : searcher.rank(question.text(), limit)) {
        any = true;
        out.println(question.id() + " Q0 " + article.id() + " " + ++rank + " " + String.format(Locale.ROOT, "%.6f", article.score()) + " veille");
      }
    }
    return any;
  }
}
