package fr.veille.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output and standard error in UTF-8: the console's own charset may be ASCII where no locale is set; the texts never are. */
final class Console {
  private Console() {}

  static PrintWriter out() {
    return utf8(FileDescriptor.out);
  }

  static PrintWriter err() {
    return utf8(FileDescriptor.err);
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8), false, StandardCharsets.UTF_8);
  }
}
