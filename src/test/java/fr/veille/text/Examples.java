package fr.veille.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Examples kept as text files beside the tests. */
final class Examples {
  private Examples() {}

  /** Parts of a file between {@code separator}, comment lines left out. */
  static List<String> parts(String file, String separator) throws IOException {
    try (InputStream in = Examples.class.getResourceAsStream(file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = new ArrayList<>(Arrays.asList(all.strip().split("\n", -1)));
      lines.removeIf(l -> l.startsWith("# "));
      return Arrays.asList(String.join("\n", lines).split(separator, -1));
    }
  }
}
