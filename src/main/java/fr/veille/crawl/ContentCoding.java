package fr.veille.crawl;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Undoes the compression of an answer, and stops where a small body would become a large one. */
final class ContentCoding {
  /** What this crawler can undo, as the header Accept-Encoding says it. */
  static final String ACCEPTED = "gzip, deflate";

  private ContentCoding() {}

  /**
   * The body decompressed.
   *
   * @param coding the header Content-Encoding, null where there was none
   * @param longest in bytes
   */
  static byte[] decode(byte[] body, @Nullable String coding, int longest) throws FetchException {
    byte[] content = body;
    String[] codings = coding == null ? new String[0] : coding.toLowerCase(Locale.ROOT).split(",", -1);
    for (int i = codings.length - 1; i >= 0; i--) {
      content = undo(content, codings[i].strip(), longest);
    }
    return content;
  }

  private static byte[] undo(byte[] body, String coding, int longest) throws FetchException {
    try {
      return switch (coding) {
        case "", "identity" -> body;
        case "gzip", "x-gzip" -> isGzip(body) ? read(new GZIPInputStream(new ByteArrayInputStream(body)), longest) : body;
        case "deflate" -> read(new InflaterInputStream(new ByteArrayInputStream(body)), longest);
        default -> throw new FetchException("the answer is compressed with '" + coding + "', which was not asked for", false);
      };
    } catch (ZipException | EOFException e) {
      throw new FetchException("the compressed answer is broken: " + e.getMessage(), true, e);
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      throw new FetchException(String.valueOf(e.getMessage()), true, e);
    }
  }

  /** The content of a file that is itself compressed, as sitemaps often are. */
  static byte[] unzipped(byte[] file, int longest) throws FetchException {
    return isGzip(file) ? undo(file, "gzip", longest) : file;
  }

  // Some servers announce gzip and send plain text.
  private static boolean isGzip(byte[] body) {
    return body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
  }

  private static byte[] read(InputStream in, int longest) throws IOException {
    try (in) {
      byte[] content = in.readNBytes(longest + 1);
      if (content.length > longest) {
        throw new FetchException("more than %d kB after decompression".formatted(longest >> 10), false);
      }
      return content;
    }
  }
}
