package fr.veille.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.jspecify.annotations.Nullable;

/** What is wrong with an index, where it lies and the way out, in words for the person at the keyboard. */
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of trouble it is. */
  public enum Trouble {
    /** There is no index, or nothing was ever committed to it. */
    MISSING,
    /** Another writer holds it. */
    LOCKED,
    /** It was written by another version of the program. */
    OLD,
    /** Files are missing or broken. */
    DAMAGED,
    /** It can't be written: rights. */
    READ_ONLY,
    /** It can't be written: no space left. */
    FULL,
    /** Anything else that reading or writing files may meet. */
    OTHER
  }

  private final Trouble trouble;

  IndexException(Trouble trouble, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
  }

  public Trouble trouble() {
    return trouble;
  }

  static IndexException missing(Path directory) {
    return new IndexException(
        Trouble.MISSING, "no index in " + directory + "; to fill one: veille ingest FOLDER --index " + directory, null);
  }

  static IndexException old(Path directory, String found) {
    return new IndexException(
        Trouble.OLD,
        "the index in " + directory + " has schema " + found + " and this program schema " + Schema.VERSION + "; to rebuild it: veille reindex --index " + directory,
        null);
  }

  /** Says what an exception of the file system or of Lucene means for the index in {@code directory}. */
  static IndexException of(Path directory, Throwable e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return switch (e) {
      case IndexException own -> own;
      case IndexNotFoundException missing -> missing(directory);
      case IndexFormatTooOldException old -> old(directory, "of an older Lucene");
      case IndexFormatTooNewException recent -> old(directory, "of a newer Lucene");
      case AccessDeniedException denied -> readOnly(directory, e);
      case ReadOnlyFileSystemException readOnly -> readOnly(directory, e);
      case CorruptIndexException corrupt -> damaged(directory, reason, e);
      case EOFException cut -> damaged(directory, reason + " ends too early", e);
      case NoSuchFileException gone -> damaged(directory, reason + " is missing", e);
      case IOException io when isFull(reason) ->
          new IndexException(
              Trouble.FULL,
              "no space left for the index in " + directory + "; its last commit can still be read; free some space and run again",
              e);
      case IOException io when reason.contains("Read-only file system") -> readOnly(directory, e);
      default -> new IndexException(Trouble.OTHER, "index " + directory + ": " + reason, e);
    };
  }

  private static boolean isFull(String reason) {
    return reason.contains("No space left") || reason.contains("not enough space") || reason.contains("Disk quota exceeded");
  }

  private static IndexException readOnly(Path directory, Throwable e) {
    return new IndexException(
        Trouble.READ_ONLY, "the index in " + directory + " can't be used: no permission (" + e.getMessage() + "); change the permissions or name another folder with --index", e);
  }

  private static IndexException damaged(Path directory, String reason, Throwable e) {
    return new IndexException(
        Trouble.DAMAGED, "the index in " + directory + " is damaged (" + reason + "); delete the folder and fill it again: veille ingest FOLDER --index " + directory, e);
  }
}
