package fr.veille.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questions with the articles that answer them: lines {@code id TAB kind TAB query TAB article=grade;article=grade}. */
record JudgedQuestions(List<Judged> questions) {
  /**
   * @param claim whether it is asked of claims in the query language, else of articles in plain words
   * @param grades by article; 2 answers, 1 helps
   */
  record Judged(String id, boolean claim, String query, Map<String, Integer> grades) {
    /** Normalised discounted cumulative gain of the first {@code depth} articles, in [0, 1]; the grade is the gain. */
    double ndcg(List<String> ranked, int depth) {
      double gain = 0;
      for (int i = 0; i < Math.min(depth, ranked.size()); i++) {
        gain += grade(ranked.get(i)) / log2(i + 2);
      }
      List<Integer> best = grades.values().stream().sorted((a, b) -> Integer.compare(b, a)).limit(depth).toList();
      double ideal = 0;
      for (int i = 0; i < best.size(); i++) {
        ideal += best.get(i) / log2(i + 2);
      }
      return ideal == 0 ? 0 : gain / ideal;
    }

    /** An article is named by its id or by its file's name alone. */
    int grade(String article) {
      Integer grade = grades.get(article);
      return grade != null ? grade : grades.getOrDefault(article.substring(article.lastIndexOf('/') + 1), 0);
    }

    private static double log2(int n) {
      return Math.log(n) / Math.log(2);
    }
  }

  static JudgedQuestions read(Path file) throws IOException {
    List<Judged> questions = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("id\t")) {
        continue;
      }
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length < 4) {
        throw new IllegalArgumentException(file + ", line " + (i + 1) + ": expected id, kind, query and answers with tabs between");
      }
      Map<String, Integer> grades = new HashMap<>();
      for (String answer : cells[3].split(";", -1)) {
        int equals = answer.lastIndexOf('=');
        if (equals > 0) {
          grades.put(answer.substring(0, equals).strip(), Integer.parseInt(answer.substring(equals + 1).strip()));
        }
      }
      questions.add(new Judged(cells[0], cells[1].equals("claim"), cells[2], grades));
    }
    return new JudgedQuestions(questions);
  }
}
