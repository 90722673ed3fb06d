package fr.veille.crawl;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is kept of an article's words to find it again under another address: the smallest {@value #SIZE} hashes of its three-word shingles. The share that
 * two sketches have in common estimates the share of shingles that the articles have (Broder's resemblance), so a new lead or a cut last paragraph keeps a
 * copy a copy.
 */
final class Sketch {
  private static final int SIZE = 64;
  private static final int SHINGLE = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Sketch() {}

  /** The sketch of a text, in rising order; empty for one of fewer words than a shingle has. */
  static List<Long> of(String text) {
    String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(folded);
    while (m.find()) {
      words.add(m.group());
    }
    TreeSet<Long> smallest = new TreeSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      smallest.add(hash(String.join(" ", words.subList(i, i + SHINGLE))));
      if (smallest.size() > SIZE) {
        smallest.pollLast();
      }
    }
    return List.copyOf(smallest);
  }

  /** How much two articles have in common, from 0 to 1. */
  static double resemblance(List<Long> a, List<Long> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    TreeSet<Long> union = new TreeSet<>(a);
    union.addAll(b);
    List<Long> smallest = union.stream().limit(SIZE).toList();
    return (double) smallest.stream().filter(h -> a.contains(h) && b.contains(h)).count() / smallest.size();
  }

  // FNV-1a, finished as in SplitMix64: fixed for good, because sketches are kept on disk.
  private static long hash(String shingle) {
    long h = 0xcbf29ce484222325L;
    for (byte b : shingle.getBytes(StandardCharsets.UTF_8)) {
      h = (h ^ (b & 0xFF)) * 0x100000001b3L;
    }
    h = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
    h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
    return h ^ (h >>> 31);
  }
}
