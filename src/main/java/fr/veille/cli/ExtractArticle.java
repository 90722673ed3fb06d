package fr.veille.cli;

import fr.veille.article.Article;
import fr.veille.article.ArticleFiles;
import fr.veille.article.Found;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code veille extract --what article}: prints articles as they were read, before anything is understood of them. */
final class ExtractArticle {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ExtractArticle() {}

  /** Prints one JSON object an article, in the shape that collections are read in, and names on {@code err} what could not be read. */
  static int run(List<Path> paths, PrintWriter out, PrintWriter err) {
    List<Found.Bad> failures = new ArrayList<>();
    int[] articles = {0};
    ArticleFiles.read(
        paths,
        found -> {
          switch (found) {
            case Found.Bad bad -> failures.add(bad);
            case Found.Whole whole -> {
              out.println(line(whole.article()));
              articles[0]++;
            }
          }
        });
    out.flush();
    Failures.print(err, failures);
    return articles[0] > 0 ? ExitCode.FOUND : failures.isEmpty() ? ExitCode.NOTHING : ExitCode.ERROR;
  }

  /** The article as one line. */
  static String line(Article article) {
    ObjectNode out = JSON.createObjectNode();
    out.put("id", article.id()).put("source", article.source()).put("url", article.url()).put("title", article.title());
    var authors = out.putArray("author");
    article.authors().forEach(authors::add);
    out.put("published", text(article.published())).put("language", article.language()).put("section", article.section());
    return out.put("paywalled", article.paywalled()).put("text", article.text()).toString();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
