package fr.veille.lab;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When two canonical names count as one: accents, case, punctuation, articles and legal forms make no difference. */
final class Names {
  private static final Set<String> IGNORED = Set.of("le", "la", "les", "l", "the", "inc", "corp", "sa", "ltd");

  private Names() {}

  static List<String> words(String name) {
    String s = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace("ß", "ss");
    StringBuilder kept = new StringBuilder(s.length());
    s.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(c -> kept.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
    List<String> words = new ArrayList<>();
    for (String w : kept.toString().split(" ", -1)) {
      if (!w.isEmpty() && !IGNORED.contains(w)) {
        words.add(w);
      }
    }
    return words;
  }

  static boolean same(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return words(a).equals(words(b));
  }

  /** Objects may be described: one holding the other's words is enough. */
  static boolean overlap(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    Set<String> x = new HashSet<>(words(a));
    Set<String> y = new HashSet<>(words(b));
    return !x.isEmpty() && !y.isEmpty() && (x.containsAll(y) || y.containsAll(x));
  }
}
