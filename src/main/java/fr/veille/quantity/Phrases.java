package fr.veille.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table of phrases and what they mean, from a resource with one row a phrase; the longest phrase at a token wins. */
final class Phrases<V> {
  /** What a phrase means, and the token after it. */
  record Match<V>(V value, int to) {}

  private record Phrase<V>(List<String> words, V value) {}

  private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();

  /** Rows are « phrase TAB field TAB field … »; empty rows and those that start with # say nothing. */
  static List<String[]> rows(String resource) {
    try (InputStream in = Phrases.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + resource);
      }
      List<String[]> rows = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <V> Phrases<V> read(String resource, Function<String[], V> meaning) {
    Phrases<V> phrases = new Phrases<>();
    for (String[] row : rows(resource)) {
      phrases.put(row[0], meaning.apply(row));
    }
    return phrases;
  }

  void put(String phrase, V value) {
    Tokens tokens = new Tokens(phrase);
    List<String> words = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      words.add(tokens.word(token));
    }
    List<Phrase<V>> same = byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
    same.add(new Phrase<>(List.copyOf(words), value));
    same.sort((a, b) -> b.words().size() - a.words().size());
  }

  /** A further condition on a phrase that fits: its meaning and the token after it. */
  interface Condition<V> {
    boolean holds(V value, int to);
  }

  @Nullable Match<V> at(Tokens tokens, int token) {
    return at(tokens, token, (value, to) -> true);
  }

  @Nullable Match<V> at(Tokens tokens, int token, Condition<V> condition) {
    List<Phrase<V>> candidates = byFirst.get(tokens.word(token));
    if (candidates == null) {
      return null;
    }
    for (Phrase<V> candidate : candidates) {
      if (fits(candidate.words(), tokens, token) && condition.holds(candidate.value(), token + candidate.words().size())) {
        return new Match<>(candidate.value(), token + candidate.words().size());
      }
    }
    return null;
  }

  private static boolean fits(List<String> words, Tokens tokens, int token) {
    for (int i = 1; i < words.size(); i++) {
      boolean of = words.get(i).equals("de") && i == words.size() - 1;
      boolean same = tokens.is(token + i, words.get(i));
      if (!same && !(of && (tokens.is(token + i, "d'") || tokens.is(token + i, "du") || tokens.is(token + i, "des")))) {
        return false;
      }
    }
    return true;
  }
}
