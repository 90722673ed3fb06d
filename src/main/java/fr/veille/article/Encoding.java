package fr.veille.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds out how a text is encoded: UTF-8 or UTF-16 with or without byte order mark, else windows-1252. */
final class Encoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  
  /** How many bytes are looked at to tell UTF-16. */
  static final int SAMPLE = 4096;

  private Encoding() {}

  /** The text of the bytes, without its byte order mark. */
  static String decode(byte[] bytes) {
    Charset charset = detect(bytes);
    String text = new String(bytes, charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The encoding that the bytes are valid in and most likely meant in. */
  static Charset detect(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return switch (zeroBytes(bytes)) {
      case ODD -> StandardCharsets.UTF_16LE;
      case EVEN -> StandardCharsets.UTF_16BE;
      case NONE -> isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    };
  }

  static boolean isUtf16(byte[] bytes) {
    Charset charset = detect(bytes);
    return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
  }

  private enum Zeros {
    NONE,
    EVEN,
    ODD
  }

  // French text has a zero in nearly every second byte of UTF-16 and none in any other encoding.
  private static Zeros zeroBytes(byte[] bytes) {
    int[] zeros = new int[2];
    int n = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < n; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (Math.max(zeros[0], zeros[1]) * 4 < n || n == 0) {
      return Zeros.NONE;
    }
    return zeros[0] > zeros[1] ? Zeros.EVEN : Zeros.ODD;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
