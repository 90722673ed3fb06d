package fr.veille.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** Refuses an index that another schema wrote before anything of it is misread. */
final class SchemaVersion {
  private SchemaVersion() {}

  static void check(Path path, Directory directory) throws IOException {
    check(path, SegmentInfos.readLatestCommit(directory).getUserData());
  }

  static void check(Path path, Map<String, String> userData) {
    String found = userData.getOrDefault(Schema.VERSION_KEY, "inconnu");
    if (!found.equals(Integer.toString(Schema.VERSION))) {
      throw IndexException.old(path, found);
    }
  }
}
