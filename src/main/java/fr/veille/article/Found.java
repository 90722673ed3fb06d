package fr.veille.article;

import java.nio.file.Path;

/** What a place in the files held: an article, or the reason why there is none. */
public sealed interface Found {
  /**
   * An article.
   *
   * @param file it stands in
   * @param hash SHA-256 of the bytes it was read from, in hexadecimal: as long as it stays, the article has not changed
   */
  record Whole(Article article, Path file, String hash) implements Found {}

  /**
   * A file or line that gives no article.
   *
   * @param place the file, with {@code :line} where a line of it is meant, and {@code :offset} where a record of a web archive is
   * @param reason what is wrong and, where there is one, the way out
   */
  record Bad(String place, String reason) implements Found {
    /** What a place gives that needs more memory than Java has. */
    public static Bad tooLong(String place) {
      long lent = Runtime.getRuntime().maxMemory() >> 20;
      return new Bad(
          place, "it is too long for the %d MiB of memory that Java has here: give it more, as in JAVA_TOOL_OPTIONS=-Xmx%dm, or cut it into parts".formatted(lent, 2 * lent));
    }
  }
}
