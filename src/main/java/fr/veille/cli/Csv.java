package fr.veille.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of comma separated values as RFC 4180 has them. */
final class Csv {
  private Csv() {}

  static String line(@Nullable Object... values) {
    return Arrays.stream(values).map(v -> v == null ? "" : quoted(v.toString())).collect(Collectors.joining(","));
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
