package fr.veille.index;

import fr.veille.claim.Claim;
import fr.veille.reading.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Reads back what was put into an index, block by block, from the fields that every schema keeps: metadata, text, mentions, records. */
final class StoredReadings {
  /** A reading without its sentences, with what was known of its content and origin. */
  record Stored(Reading reading, String hash, String origin) {}

  /** Takes one block after the other. */
  interface Sink {
    void accept(Stored stored) throws IOException;
  }

  private StoredReadings() {}

  static void each(DirectoryReader reader, Sink sink) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      each(leaf.reader(), sink);
    }
  }

  private static void each(LeafReader reader, Sink sink) throws IOException {
    BinaryDocValues ids = DocValues.getBinary(reader, Schema.ID);
    BinaryDocValues hashes = DocValues.getBinary(reader, Schema.HASH);
    BinaryDocValues origins = DocValues.getBinary(reader, Schema.ORIGIN);
    Bits live = reader.getLiveDocs();
    StoredFields stored = reader.storedFields();
    int first = 0;
    // Only articles have an id, and each ends its block.
    while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int doc = ids.docID();
      if (live == null || live.get(doc)) {
        String hash = hashes.advanceExact(doc) ? hashes.binaryValue().utf8ToString() : "";
        String origin = origins.advanceExact(doc) ? origins.binaryValue().utf8ToString() : "";
        sink.accept(new Stored(block(stored, first, doc), hash, origin));
      }
      first = doc + 1;
    }
  }

  private static Reading block(StoredFields stored, int first, int last) throws IOException {
    List<Claim> claims = new ArrayList<>();
    for (int claim = first; claim < last; claim++) {
      claims.add(RecordCodec.claim(bytes(stored.document(claim), Schema.RECORD)));
    }
    Document article = stored.document(last);
    var mentions = RecordCodec.mentions(bytes(article, Schema.MENTIONS));
    return new Reading(RecordCodec.metadata(bytes(article, Schema.METADATA)).withText(article.get(Schema.TEXT)), List.of(), mentions, claims);
  }

  static BytesRef bytes(Document doc, String field) throws IOException {
    BytesRef bytes = doc.getBinaryValue(field);
    if (bytes == null) {
      throw new CorruptIndexException("a document without " + field, "stored fields");
    }
    return bytes;
  }
}
