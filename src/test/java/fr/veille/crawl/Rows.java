package fr.veille.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Reads test cases that stand in tab-separated files. */
final class Rows {
  private Rows() {}

  static List<String[]> of(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), UTF_8).lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)).toList();
    }
  }
}
