package fr.veille.cli;

import fr.veille.Span;
import fr.veille.index.ArticleHit;
import fr.veille.index.ArticleMetadata;
import fr.veille.index.Hits;
import fr.veille.index.Passage;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints articles that answer. */
final class ArticleResults {
  private ArticleResults() {}

  static void text(Hits<ArticleHit> found, int offset, Highlight highlight, PrintWriter out) {
    int rank = offset;
    for (ArticleHit hit : found.hits()) {
      ArticleMetadata article = hit.article();
      String title = article.title() == null ? article.id() : article.title();
      String where = Stream.of(article.source(), article.published(), article.title() == null ? null : article.id())
          .filter(Objects::nonNull)
          .map(Object::toString)
          .collect(Collectors.joining(" · "));
      out.println(++rank + ". " + highlight.title(title) + (where.isEmpty() ? "" : "  " + highlight.faint(where)));
      for (Passage passage : hit.passages()) {
        out.println("   " + highlight.passage(passage).replaceAll("\\s+", " "));
      }
    }
    long left = found.total() - offset - found.hits().size();
    out.println(found.total() + (found.total() == 1 ? " article" : " articles") + (left > 0 ? ", " + left + " more with --offset " + (offset + found.hits().size()) : ""));
  }

  static void json(Hits<ArticleHit> found, PrintWriter out) {
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    answer.put("total", found.total());
    var hits = answer.putArray("hits");
    for (ArticleHit hit : found.hits()) {
      ObjectNode node = hits.addObject();
      metadata(node, hit.article());
      node.put("score", hit.score());
      var passages = node.putArray("passages");
      for (Passage passage : hit.passages()) {
        ObjectNode each = passages.addObject();
        each.put("start", passage.span().start()).put("end", passage.span().end()).put("text", passage.text());
        var highlights = each.putArray("highlights");
        for (Span span : passage.highlights()) {
          highlights.addArray().add(span.start()).add(span.end());
        }
      }
    }
    out.println(answer);
  }

  static void metadata(ObjectNode node, ArticleMetadata article) {
    node.put("id", article.id()).put("source", article.source()).put("title", article.title());
    var authors = node.putArray("authors");
    article.authors().forEach(authors::add);
    node.put("published", article.published() == null ? null : article.published().toString());
    node.put("url", article.url()).put("section", article.section()).put("paywalled", article.paywalled());
  }

  static void csv(Hits<ArticleHit> found, PrintWriter out) {
    out.println(Csv.line("id", "title", "source", "published", "score", "passage"));
    for (ArticleHit hit : found.hits()) {
      ArticleMetadata a = hit.article();
      String passages = hit.passages().stream().map(Passage::text).collect(Collectors.joining(" … "));
      out.println(Csv.line(a.id(), a.title(), a.source(), a.published(), String.format(Locale.ROOT, "%.4f", hit.score()), passages));
    }
  }
}
