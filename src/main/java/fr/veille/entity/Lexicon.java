package fr.veille.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Known names with what they stand for. Immutable and thread-safe. */
public final class Lexicon {
  /** A lexicon that knows nothing. */
  public static final Lexicon EMPTY = new Lexicon(List.of(), Set.of());

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "ce", "cet", "cette", "ces", "son", "sa");

  private final Map<String, Map<EntityType, LexiconEntry>> byName = new HashMap<>();
  private final Map<Long, List<LexiconEntry>> bySurface = new HashMap<>();
  private final Map<Long, List<LexiconEntry>> byLowerSurface = new HashMap<>();
  private final Map<Long, Integer> longest = new HashMap<>();
  private final Map<Long, Integer> longestLower = new HashMap<>();
  private final Map<String, LexiconEntry> byDemonym = new HashMap<>();
  private final Map<String, Set<String>> byDescription = new HashMap<>();
  private final Set<String> firstNames;
  private final int size;

  private Lexicon(Collection<LexiconEntry> entries, Set<String> firstNames) {
    this.firstNames = Set.copyOf(firstNames);
    size = entries.size();
    for (LexiconEntry entry : entries) {
      byName.computeIfAbsent(entry.name(), n -> new HashMap<>()).put(entry.type(), entry);
      index(entry.plainName(), entry);
      entry.aliases().forEach(alias -> index(alias, entry));
      entry.factsOf("demonyms").forEach(d -> byDemonym.putIfAbsent(fold(d), entry));
      entry.factsOf("descriptions").forEach(d -> byDescription.computeIfAbsent(fold(d), k -> new LinkedHashSet<>()).add(entry.name()));
    }
  }

  /** One file of entries: what to call it in messages, and its text. */
  public record Source(String name, Reader text) {}

  /**
   * Reads files in the format of {@code corpus/lexicon/README.md}; a row of a later file replaces a row of the same type and name.
   *
   * @throws IllegalArgumentException with file, line and cell of every fault of the first faulty file
   */
  public static Lexicon read(List<Source> sources) throws IOException {
    Map<String, LexiconEntry> entries = new LinkedHashMap<>();
    Set<String> firstNames = new HashSet<>();
    for (Source source : sources) {
      BufferedReader lines = new BufferedReader(source.text());
      String header = LexiconReader.header(source.name(), lines);
      if (header.equals(LexiconReader.FIRST_NAMES)) {
        LexiconReader.firstNames(lines, firstNames);
        continue;
      }
      for (LexiconEntry entry : LexiconReader.read(source.name(), header, lines)) {
        entries.put(entry.type() + "\t" + entry.name(), entry);
      }
    }
    return new Lexicon(entries.values(), firstNames);
  }

  /** Number of entries. */
  public int size() {
    return size;
  }

  /** The entry of a canonical name; null where there is none of the type. */
  public @Nullable LexiconEntry entry(String name, EntityType type) {
    return byName.getOrDefault(name, Map.of()).get(type);
  }

  /** The entries that are written just so, case included. */
  public List<LexiconEntry> written(String surface) {
    Words words = Words.of(surface);
    return words.size() == 0 ? List.of() : bySurface.getOrDefault(hash(words, 0, words.size(), false), List.of());
  }

  /** The entries that are written so but for capital letters. */
  public List<LexiconEntry> writtenAnyCase(String surface) {
    Words words = Words.of(surface);
    return words.size() == 0 ? List.of() : byLowerSurface.getOrDefault(hash(words, 0, words.size(), true), List.of());
  }

  /**
   * The country or region whose people or things an adjective or noun names, e.g. « américaine » → États-Unis.
   *
   * @param form in any case and form that the lexicon lists
   * @return its canonical name; null where the lexicon knows no such demonym
   */
  public @Nullable String stateOfDemonym(String form) {
    LexiconEntry place = byDemonym.get(fold(form));
    return place == null ? null : place.name();
  }

  /**
   * Whom a description may stand for, e.g. « le fondeur taïwanais » → TSMC.
   *
   * @param nounPhrase with or without its article
   * @return canonical names in the lexicon's order, maybe none, maybe several: then the article decides
   */
  public List<String> described(String nounPhrase) {
    return List.copyOf(byDescription.getOrDefault(withoutArticle(fold(nounPhrase)), Set.of()));
  }

  /** Whether a word is a given name. */
  boolean isFirstName(String word) {
    return firstNames.contains(word);
  }

  /** Number of words of the longest name that starts at a word; 0 for none. */
  int longestAt(Words words, int start, boolean anyCase) {
    Map<Long, List<LexiconEntry>> surfaces = anyCase ? byLowerSurface : bySurface;
    Integer most = (anyCase ? longestLower : longest).get(hash(words, start, start + 1, anyCase));
    if (most == null) {
      return 0;
    }
    for (int n = Math.min(most, words.size() - start); n > 0; n--) {
      if (surfaces.containsKey(hash(words, start, start + n, anyCase))) {
        return n;
      }
    }
    return 0;
  }

  /** The entries whose name the words from {@code start} to before {@code end} are. */
  List<LexiconEntry> at(Words words, int start, int end, boolean anyCase) {
    return (anyCase ? byLowerSurface : bySurface).getOrDefault(hash(words, start, end, anyCase), List.of());
  }

  private void index(String surface, LexiconEntry entry) {
    Words words = Words.of(surface);
    if (words.size() == 0) {
      return;
    }
    put(bySurface, longest, words, entry, false);
    put(byLowerSurface, longestLower, words, entry, true);
  }

  private static void put(
      Map<Long, List<LexiconEntry>> surfaces, Map<Long, Integer> longest, Words words, LexiconEntry entry, boolean anyCase) {
    List<LexiconEntry> same = surfaces.computeIfAbsent(hash(words, 0, words.size(), anyCase), k -> new ArrayList<>(1));
    if (!same.contains(entry)) {
      same.add(entry);
    }
    longest.merge(hash(words, 0, 1, anyCase), words.size(), Math::max);
  }

  private static long hash(Words words, int from, int to, boolean anyCase) {
    long h = 7;
    for (int i = from; i < to; i++) {
      String form = words.form(i);
      h = h * 0x9E3779B97F4A7C15L + Features.hash(anyCase ? form.toLowerCase(Locale.FRENCH) : form);
      h ^= h >>> 31;
    }
    return h;
  }

  private static String fold(String s) {
    return s.replace('’', '\'').replace('\u00a0', ' ').toLowerCase(Locale.FRENCH).strip();
  }

  private static String withoutArticle(String phrase) {
    int space = phrase.indexOf(' ');
    int apostrophe = phrase.indexOf('\'');
    if (apostrophe > 0 && ARTICLES.contains(phrase.substring(0, apostrophe + 1))) {
      return phrase.substring(apostrophe + 1);
    }
    return space > 0 && ARTICLES.contains(phrase.substring(0, space)) ? phrase.substring(space + 1) : phrase;
  }
}
