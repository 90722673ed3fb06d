package fr.veille.entity;

import fr.veille.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence cut where names can begin and end. Coarser than the tokens of the grammar inside names (« GPT-4 », « AT&T », « Node.js » stay
 * whole) and finer around them (« ex-Orange », « l’IA » come apart), and independent of the tokenizer's model, so that a name model stays
 * right when that one is trained anew.
 */
public final class Words {
  private static final Set<String> PREFIXES = Set.of("ex", "non", "anti", "pro", "post", "pré", "quasi", "ultra", "sino", "inter", "mi", "hors");
  private static final Set<String> CLITICS =
      Set.of(
          "t", "il", "elle", "ils", "elles", "on", "ce", "ci", "là", "je", "tu", "nous", "vous", "y", "en", "le", "la", "les", "lui", "leur", "moi", "toi");

  private final Span[] spans;
  private final String[] forms;

  private Words(List<Span> spans, List<String> forms) {
    this.spans = spans.toArray(Span[]::new);
    this.forms = forms.toArray(String[]::new);
  }

  /** Cuts the part of the text that {@code sentence} covers. */
  public static Words of(String text, Span sentence) {
    List<Span> spans = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    int i = sentence.start();
    while (i < sentence.end()) {
      int c = text.codePointAt(i);
      if (isBlank(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end = isWordPart(c) ? endOfWord(text, i, sentence.end()) : Math.min(sentence.end(), i + Character.charCount(c));
      spans.add(new Span(i, end));
      forms.add(text.substring(i, end).replace('’', '\'').replace('\u2011', '-'));
      i = end;
    }
    return new Words(spans, forms);
  }

  /** A text that stands alone, such as a name in the lexicon. */
  public static Words of(String text) {
    return of(text, new Span(0, text.length()));
  }

  public int size() {
    return spans.length;
  }

  public Span span(int i) {
    return spans[i];
  }

  public String form(int i) {
    return forms[i];
  }

  /** The forms in order. */
  public List<String> forms() {
    return Arrays.asList(forms);
  }

  /** From the start of word {@code first} to the end of word {@code last}. */
  public Span span(int first, int last) {
    return new Span(spans[first].start(), spans[last].end());
  }

  /** Index of the word that starts at an offset, -1 where none does. */
  public int startingAt(int offset) {
    for (int i = 0; i < spans.length; i++) {
      if (spans[i].start() == offset) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the word that ends at an offset, -1 where none does. */
  public int endingAt(int offset) {
    for (int i = 0; i < spans.length; i++) {
      if (spans[i].end() == offset) {
        return i;
      }
    }
    return -1;
  }

  private static int endOfWord(String text, int start, int limit) {
    int i = start;
    int part = start;
    while (i < limit) {
      int c = text.codePointAt(i);
      if (isWordPart(c)) {
        i += Character.charCount(c);
      } else if (isApostrophe(c)) {
        return elides(text.substring(part, i)) ? i + 1 : i;
      } else if ((c == '-' || c == '\u2011') && joinsHyphen(text, part, i, limit)) {
        i++;
        part = i;
      } else if (c == ':' && i + 2 < limit && text.charAt(i + 1) == ':' && isWordPart(text.codePointAt(i + 2))) {
        i += 2;
        part = i;
      } else if (joins(text, i, limit, c)) {
        i++;
        part = i;
      } else if ((c == '+' || c == '#') && (i + 1 >= limit || !isWordPart(text.codePointAt(i + 1)))) {
        i++;
      } else {
        break;
      }
    }
    return Math.min(i, limit);
  }

  private static boolean joins(String text, int i, int limit, int c) {
    if (i + 1 >= limit || !isWordPart(text.codePointAt(i + 1))) {
      return false;
    }
    return switch (c) {
      case '.', '&', '·' -> true;
      case ',' -> Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
      default -> false;
    };
  }

  private static boolean joinsHyphen(String text, int part, int hyphen, int limit) {
    if (hyphen + 1 >= limit || !isWordPart(text.codePointAt(hyphen + 1)) || PREFIXES.contains(text.substring(part, hyphen).toLowerCase(Locale.FRENCH))) {
      return false;
    }
    int end = hyphen + 1;
    while (end < limit && isWordPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return !CLITICS.contains(text.substring(hyphen + 1, Math.min(end, limit)));
  }

  private static boolean elides(String part) {
    return part.length() <= 2 || part.endsWith("qu") || part.endsWith("Qu") || part.equalsIgnoreCase("aujourd") || part.equalsIgnoreCase("presqu");
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '\u2060';
  }
}
