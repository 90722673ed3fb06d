package fr.veille.index;

import fr.veille.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** What one gets by setting up Lucene for French as its documentation says: one field, FrenchAnalyzer, BM25. For comparison only. */
public final class FrenchAnalyzerBaseline implements Closeable {
  private static final String TEXT = "text";

  private final Directory directory;
  private final FrenchAnalyzer analyzer = new FrenchAnalyzer();
  private final DirectoryReader reader;

  /** Indexes title and text of the articles in an empty folder. */
  public FrenchAnalyzerBaseline(Path folder, List<Article> articles) throws IOException {
    QuietLucene.please();
    directory = FSDirectory.open(folder);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Article article : articles) {
        Document doc = new Document();
        doc.add(new StringField(Schema.ID, article.id(), Field.Store.YES));
        doc.add(new TextField(TEXT, (article.title() == null ? "" : article.title() + "\n") + article.text(), Field.Store.NO));
        writer.addDocument(doc);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  public List<RankedArticle> rank(String question, int limit) throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    terms(question).forEach(term -> words.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD));
    IndexSearcher searcher = new IndexSearcher(reader);
    List<RankedArticle> ranked = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(words.build(), limit).scoreDocs) {
      ranked.add(new RankedArticle(searcher.storedFields().document(hit.doc).get(Schema.ID), hit.score));
    }
    return ranked;
  }

  private Set<String> terms(String question) throws IOException {
    Set<String> terms = new LinkedHashSet<>();
    try (TokenStream stream = analyzer.tokenStream(TEXT, question)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    analyzer.close();
  }
}
