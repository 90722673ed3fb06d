package fr.veille.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes web pages. Servers and pages often name the wrong encoding, so the bytes have the last word. */
final class HtmlCharset {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern META = Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
  private static final int HEAD = 4096;

  /** Of the bytes beyond ASCII, the share that must form UTF-8 for a page with a few broken bytes to be read as UTF-8. */
  private static final double MOSTLY = 0.9;

  private HtmlCharset() {}

  /**
   * The text of a page.
   *
   * @param declared what the server said, null where it said nothing
   */
  static String decode(byte[] html, @Nullable String declared) {
    if (Encoding.isUtf16(html)) {
      return Encoding.decode(html);
    }
    String text = new String(html, charset(html, declared));
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] html, @Nullable String declared) {
    double valid = validUtf8(html);
    if (valid == 1) {
      return UTF_8;
    }
    Charset named = named(declared);
    if (named == null || named.equals(UTF_8)) {
      Charset inPage = named(meta(html));
      named = inPage == null ? named : inPage;
    }
    if (named == null || named.equals(UTF_8) || named.equals(ISO_8859_1)) {
      return valid > MOSTLY ? UTF_8 : WINDOWS_1252;
    }
    return named;
  }

  private static @Nullable String meta(byte[] html) {
    Matcher m = META.matcher(new String(html, 0, Math.min(html.length, HEAD), ISO_8859_1));
    return m.find() ? m.group(1) : null;
  }

  private static @Nullable Charset named(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      Charset charset = Charset.forName(name.strip());
      return charset.canEncode() ? charset : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** The share of the bytes beyond ASCII that stand in well-formed UTF-8 sequences; 1 for a page in ASCII. */
  private static double validUtf8(byte[] b) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < b.length; ) {
      int length = b[i] >= 0 ? 1 : sequence(b, i);
      if (length == 0) {
        bad++;
        i++;
      } else {
        good += length > 1 ? length : 0;
        i += length;
      }
    }
    return bad == 0 ? 1 : good / (double) (good + bad);
  }

  private static int sequence(byte[] b, int i) {
    int lead = b[i] & 0xFF;
    int length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
    if (lead >= 0xF5 || length == 0 || i + length > b.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((b[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
