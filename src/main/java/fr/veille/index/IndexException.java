package fr.veille.index;

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
        Trouble.MISSING, "pas d'index dans " + directory + " ; pour le remplir : veille ingest DOSSIER --index " + directory, null);
  }

  static IndexException old(Path directory, String found) {
    return new IndexException(
        Trouble.OLD,
        "l'index de " + directory + " a le schéma " + found + ", ce programme écrit le schéma " + Schema.VERSION + " ; pour le refaire : veille reindex --index " + directory,
        null);
  }

  /** Says what an exception of the file system or of Lucene means for the index in {@code directory}. */
  static IndexException of(Path directory, Throwable e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return switch (e) {
      case IndexException own -> own;
      case IndexNotFoundException missing -> missing(directory);
      case IndexFormatTooOldException old -> old(directory, "d'un ancien Lucene");
      case IndexFormatTooNewException recent -> old(directory, "d'un Lucene plus récent");
      case AccessDeniedException denied -> readOnly(directory, e);
      case ReadOnlyFileSystemException readOnly -> readOnly(directory, e);
      case CorruptIndexException corrupt -> damaged(directory, reason, e);
      case NoSuchFileException gone -> damaged(directory, "il manque " + reason, e);
      case IOException io when isFull(reason) ->
          new IndexException(
              Trouble.FULL,
              "plus de place sur le disque de l'index " + directory + " ; le dernier état validé reste lisible, libérez de la place et recommencez",
              e);
      case IOException io when reason.contains("Read-only file system") -> readOnly(directory, e);
      default -> new IndexException(Trouble.OTHER, "index " + directory + " : " + reason, e);
    };
  }

  private static boolean isFull(String reason) {
    return reason.contains("No space left") || reason.contains("not enough space") || reason.contains("Disk quota exceeded");
  }

  private static IndexException readOnly(Path directory, Throwable e) {
    return new IndexException(
        Trouble.READ_ONLY, "l'index de " + directory + " ne peut pas être écrit : droits refusés (" + e.getMessage() + ") ; changez les droits ou donnez --index", e);
  }

  private static IndexException damaged(Path directory, String reason, Throwable e) {
    return new IndexException(
        Trouble.DAMAGED, "l'index de " + directory + " est abîmé (" + reason + ") ; supprimez-le et refaites-le : veille ingest DOSSIER --index " + directory, e);
  }
}
