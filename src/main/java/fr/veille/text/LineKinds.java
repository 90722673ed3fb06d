package fr.veille.text;

import fr.veille.text.Sentence.Kind;
import java.util.regex.Pattern;

/** Tells headings, items and bylines from running text by the look of their line. */
final class LineKinds {
  private static final int LONGEST_HEADING = 130;

  private static final int LONGEST_BYLINE = 100;

  /** « Par Léa Martin, à Tours », « Par papytomate, 9 novembre », « (Photo MAP) », « Publié le 3 mai », « Propos recueillis par … ». */
  private static final Pattern BYLINE =
      Pattern.compile(
          "Par (?:Me |Mme |M\\. )?\\p{Lu}[\\p{L}’'.-]*(?: (?:de |d[’']|du |et |von |van )*\\p{Lu}[\\p{L}’'.-]*)+(?:[ ,.|–—·].*)?"
              + "|Par [\\p{L}’'. -]+, (?:le )?\\d.*"
              + "|(?:[Pp]ropos recueillis|Texte|Traduit|Recueilli|Avec) par? .*"
              + "|(?:Publié|Mis à jour|Posté|Rédigé|Modifié) (?:le|par|à) .*"
              + "|[(\\[]?(?:[Pp]hotos?|[Cc]rédits?|[Ss]ources?|[Ii]mages?|[Ll]égende|[Ii]llustration) ?[:\\])].*"
              + "|\\((?:[Pp]hoto|[Cc]rédit|[Ss]ource) .*\\)"
              + "|©.*",
          Pattern.DOTALL);

  private LineKinds() {}

  /** The kind of a line once its sentences are known: a heading has only one. */
  static Kind settled(Kind kind, int sentences) {
    return kind == Kind.HEADING && sentences > 1 ? Kind.PROSE : kind;
  }

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
    if (length <= LONGEST_BYLINE && BYLINE.matcher(text.substring(start, end).replace('\u00a0', ' ')).matches()) {
      return Kind.BYLINE;
    }
    return ended ? Kind.PROSE : Kind.HEADING;
  }
}
