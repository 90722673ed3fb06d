package fr.veille.crawl;

import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param url that was asked
 * @param body as sent, still compressed where the server compressed it
 * @param content the body decompressed
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are megabytes and never compared
record Response(String url, int status, HttpHeaders headers, byte[] body, byte[] content) {
  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  @Nullable String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  /** The media type in lower case without parameters, empty where the server gave none. */
  String mediaType() {
    String type = header("content-type");
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isSupported(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** The encoding that the server names, null where it names none that exists. */
  @Nullable String charset() {
    String type = header("content-type");
    Matcher m = CHARSET.matcher(type == null ? "" : type);
    return m.find() && isSupported(m.group(1)) ? m.group(1) : null;
  }
}
