package fr.veille.index;

import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

/** Keeps the commit before the last, so that an index whose newest files are damaged can still be read; costs the files that only it has. */
final class KeepTwoCommits extends IndexDeletionPolicy {
  @Override
  public void onInit(List<? extends IndexCommit> commits) {
    onCommit(commits);
  }

  @Override
  public void onCommit(List<? extends IndexCommit> commits) {
    for (IndexCommit old : commits.subList(0, Math.max(0, commits.size() - 2))) {
      old.delete();
    }
  }
}
