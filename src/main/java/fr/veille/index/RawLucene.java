package fr.veille.index;

import fr.veille.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.shingle.ShingleAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Writes texts into the same fields with Lucene's own analyzers and nothing else, to compare times with. */
public final class RawLucene {
  private RawLucene() {}

  public static void write(Path folder, List<Article> articles) throws IOException {
    QuietLucene.please();
    FrenchAnalyzer french = new FrenchAnalyzer();
    Map<String, Analyzer> fields =
        Map.of(Schema.PROSE, french, Schema.TITLE, french, Schema.ROOTS, french, Schema.EXACT, new StandardAnalyzer(), Schema.PAIRS, new ShingleAnalyzerWrapper(french, 2, 2));
    IndexWriterConfig config = new IndexWriterConfig(new PerFieldAnalyzerWrapper(french, fields));
    config.setRAMBufferSizeMB(64);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (Article article : articles) {
        writer.addDocument(document(article));
      }
      writer.commit();
    }
  }

  private static Document document(Article article) {
    String title = article.title() == null ? "" : article.title();
    String all = title + "\n" + article.text();
    Document doc = new Document();
    doc.add(new StringField(Schema.ID, article.id(), Field.Store.YES));
    doc.add(new StoredField(Schema.TEXT, article.text()));
    if (article.published() != null) {
      doc.add(new LongField(Schema.PUBLISHED, article.published().toEpochDay(), Field.Store.NO));
    }
    doc.add(new TextField(Schema.TITLE, title, Field.Store.NO));
    for (String field : List.of(Schema.PROSE, Schema.EXACT, Schema.PAIRS, Schema.ROOTS)) {
      doc.add(new TextField(field, all, Field.Store.NO));
    }
    return doc;
  }
}
