package fr.veille.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/**
 * What a writer must know of the last commit, read from doc values without touching a text.
 *
 * @param batch number of the commit, 0 where there is none
 * @param failures as the commit's user data has them
 */
record StoredArticles(long batch, Map<String, String> hashes, Map<String, String> origins, String failures) {
  static StoredArticles none() {
    return new StoredArticles(0, Map.of(), Map.of(), "");
  }

  static StoredArticles read(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> hashes = new HashMap<>();
      Map<String, String> origins = new HashMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        read(leaf.reader(), hashes, origins);
      }
      String failures = reader.getIndexCommit().getUserData().getOrDefault(Schema.FAILURES_KEY, "");
      long batch = Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault(Schema.BATCH_KEY, "1"));
      return new StoredArticles(batch, hashes, origins, failures);
    }
  }

  private static void read(LeafReader reader, Map<String, String> hashes, Map<String, String> origins) throws IOException {
    BinaryDocValues ids = reader.getBinaryDocValues(Schema.ID);
    BinaryDocValues hash = reader.getBinaryDocValues(Schema.HASH);
    BinaryDocValues origin = reader.getBinaryDocValues(Schema.ORIGIN);
    if (ids == null || hash == null || origin == null) {
      return;
    }
    Bits live = reader.getLiveDocs();
    while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int doc = ids.docID();
      if ((live == null || live.get(doc)) && hash.advanceExact(doc) && origin.advanceExact(doc)) {
        String id = ids.binaryValue().utf8ToString();
        hashes.put(id, hash.binaryValue().utf8ToString());
        origins.put(id, origin.binaryValue().utf8ToString());
      }
    }
  }
}
