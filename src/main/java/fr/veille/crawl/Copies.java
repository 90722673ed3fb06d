package fr.veille.crawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds among the stored articles the one that a new article is a copy of. */
final class Copies {
  /** Share of shingles from which two articles are one: agency copy with a changed headline lies near .9, two reports of one event below .2. */
  private static final double SAME = 0.7;

  private static final int FEW_HASHES = 8;

  private final Map<String, List<Long>> sketches = new HashMap<>();
  private final Map<Long, List<String>> urls = new HashMap<>();

  void add(String url, List<Long> sketch) {
    sketches.put(url, sketch);
    sketch.forEach(h -> urls.computeIfAbsent(h, k -> new ArrayList<>()).add(url));
  }

  /** The address of the stored article with the same words, null where there is none. A text of a line or two is nobody's copy. */
  @Nullable String original(String url, List<Long> sketch) {
    if (sketch.size() < FEW_HASHES) {
      return null;
    }
    Set<String> candidates = new TreeSet<>();
    sketch.forEach(h -> candidates.addAll(urls.getOrDefault(h, List.of())));
    String best = null;
    double most = SAME;
    for (String candidate : candidates) {
      double resemblance = candidate.equals(url) ? 0 : Sketch.resemblance(sketch, sketches.getOrDefault(candidate, List.of()));
      if (resemblance >= most) {
        most = resemblance;
        best = candidate;
      }
    }
    return best;
  }
}
