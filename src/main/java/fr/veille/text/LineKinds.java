package fr.veille.text;

import fr.veille.text.Sentence.Kind;
import java.util.regex.Pattern;

/** Tells headings, items and bylines from running text by the look of their line. */
final class LineKinds {
  private static final int LONGEST_HEADING = 130;

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:Par|Propos recueillis par|Publié le|Mis à jour le|Rédigé par|Texte|Traduit par|De notre (?:correspondant|envoyé)e?|Photo|Crédits?|©|\\(Photo|\\(Crédit|Source|Image|Légende)"
              + "(?: ?:|\\b(?= )).*",
          Pattern.DOTALL);

  private LineKinds() {}

  /** Kind of the line from {@code start} to {@code end} whose bullet ends at {@code body}. */
  static Kind of(String text, int start, int body, int end) {
    if (body > start) {
      return Kind.ITEM;
    }
    if (text.charAt(start) == '#') {
      return Kind.HEADING;
    }
    int length = end - start;
    if (length > LONGEST_HEADING) {
      return Kind.PROSE;
    }
    char last = text.charAt(end - 1);
    boolean ended = last == '.' || last == '!' || last == '?' || last == '…' || last == ':' || last == ';' || last == '»' || last == '”' || last == ')';
    if (BYLINE.matcher(text.substring(start, end)).matches() && length < 100 && (last != '.' || length < 60)) {
      return Kind.BYLINE;
    }
    return ended ? Kind.PROSE : Kind.HEADING;
  }
}
