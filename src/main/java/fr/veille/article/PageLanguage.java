package fr.veille.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its most common words; templates name the wrong one too often to be believed first. */
final class PageLanguage {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "fr", List.of("le", "la", "les", "des", "est", "une", "dans", "pour", "qui", "sur", "pas", "avec", "du", "au", "et", "ce", "il", "que", "sont", "cette"),
          "en", List.of("the", "and", "of", "to", "is", "that", "for", "was", "with", "are", "this", "it", "as", "by", "from", "have", "at", "not", "be", "has"),
          "de", List.of("der", "die", "und", "das", "ist", "den", "von", "mit", "nicht", "ein", "eine", "auch", "für", "auf", "dem", "im", "sich", "zu", "es", "wird"),
          "es", List.of("el", "los", "las", "una", "por", "con", "para", "del", "y", "se", "como", "más", "pero", "su", "al", "lo", "es", "en", "que", "está"),
          "it", List.of("il", "di", "che", "della", "per", "una", "sono", "con", "non", "del", "gli", "nel", "anche", "alla", "dei", "più", "è", "le", "si", "da"),
          "nl", List.of("het", "een", "van", "niet", "dat", "op", "zijn", "voor", "met", "ook", "aan", "de", "er", "maar", "bij", "wordt", "naar", "om", "dit", "uit"),
          "pt", List.of("os", "uma", "não", "para", "com", "dos", "das", "mais", "como", "do", "da", "em", "no", "na", "ao", "é", "se", "por", "que", "foi"));
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int SAMPLE = 4000;
  private static final int ENOUGH = 12;

  private PageLanguage() {}

  /**
   * The language of a text.
   *
   * @param declared what the page says, taken where the text is too short to tell
   * @return ISO 639-1, null where neither tells
   */
  static @Nullable String of(String text, @Nullable String declared) {
    Map<String, Integer> hits = new HashMap<>();
    var words = WORD.matcher(text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT));
    int total = 0;
    while (words.find()) {
      total++;
      for (var language : WORDS.entrySet()) {
        if (language.getValue().contains(words.group())) {
          hits.merge(language.getKey(), 1, Integer::sum);
        }
      }
    }
    var best = hits.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
    // In running text of any of these languages a fifth of the words are among its twenty.
    return best != null && best.getValue() >= ENOUGH && best.getValue() * 7 > total ? best.getKey() : code(declared);
  }

  private static @Nullable String code(@Nullable String declared) {
    return declared == null || !declared.matches("[A-Za-z]{2}(?:[^A-Za-z].*)?") ? null : declared.substring(0, 2).toLowerCase(Locale.ROOT);
  }
}
