package fr.veille.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/** A folder as it was before its last commit, whose files are damaged. */
final class EarlierCommit extends FilterDirectory {
  private final String hidden;

  private EarlierCommit(Directory in, String hidden) {
    super(in);
    this.hidden = hidden;
  }

  /** Whether there is a commit before the last. */
  static boolean exists(Directory directory) throws IOException {
    return commits(directory).size() > 1;
  }

  /** The folder without its last commit. */
  static Directory of(Directory directory) throws IOException {
    return new EarlierCommit(directory, commits(directory).getLast());
  }

  /** Sets the damaged last commit aside, under a name that Lucene does not look at, so that the one before is the last. */
  static void becomesLast(Path path, Directory directory) throws IOException {
    String last = commits(directory).getLast();
    Files.move(path.resolve(last), path.resolve("damaged-" + last));
  }

  private static List<String> commits(Directory directory) throws IOException {
    return Arrays.stream(directory.listAll())
        .filter(f -> f.startsWith(IndexFileNames.SEGMENTS + "_"))
        .sorted(Comparator.comparingLong(SegmentInfos::generationFromSegmentsFileName))
        .toList();
  }

  @Override
  public String[] listAll() throws IOException {
    return Arrays.stream(in.listAll()).filter(f -> !f.equals(hidden)).toArray(String[]::new);
  }
}
