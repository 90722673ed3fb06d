package fr.veille.index;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites what people type into what Lucene's syntax parser reads, and remembers where every unit came from: French quotes and blanks,
 * {@code ET OU SAUF}, {@code ≥ ≤}, values with blanks in them (« montant>=10 milliards d’euros »). Signs that mean something to the parser
 * but not to people (slashes, exclamation marks, a dash between blanks, the question mark at the end) lose their meaning.
 */
final class QueryText {
  private static final Pattern FIELD = Pattern.compile("([\\p{L}œ]+)\\s*(>=|<=|≥|≤|:>=|:<=|:>|:<|:|=|>|<)\\s*");

  private final String query;
  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[64];
  private int at;

  private QueryText(String query) {
    this.query = query;
  }

  /**
   * @throws QueryException where a quote has no end or a field has no name we know
   */
  static QueryText of(String query) {
    QueryText rewritten = new QueryText(query);
    while (rewritten.at < query.length()) {
      rewritten.step();
    }
    return rewritten;
  }

  String text() {
    return text.toString();
  }

  /** The place in the query that a place in the rewritten text came from. */
  int origin(int place) {
    return place < text.length() ? origins[Math.max(0, place)] : query.length();
  }

  private void step() {
    char c = query.charAt(at);
    if (closingQuote(c) != 0) {
      quoted(c);
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      put(' ');
    } else if (Character.isLetter(c) && wordStarts() && (field() || operator())) {
      return;
    } else {
      sign(c);
    }
  }

  private boolean wordStarts() {
    return at == 0 || !Words.isWordChar(query.charAt(at - 1));
  }

  /** A field with its comparison; its value follows in quotes where it is a number or a date. */
  private boolean field() {
    Matcher matcher = FIELD.matcher(query).region(at, query.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    String name = matcher.group(1);
    String operator = matcher.group(2).replace("≥", ">=").replace("≤", "<=");
    Optional<QueryField> field = QueryField.named(name.replace("œ", "oe"));
    if (field.isEmpty()) {
      if (matcher.end() == query.length() || query.charAt(matcher.end()) == '/' || matcher.end() > matcher.end(2) || matcher.start(2) > matcher.end(1)) {
        return false;
      }
      throw new QueryException(query, at, "unknown field « " + name + " »" + QueryHints.field(name));
    }
    if (operator.length() > 1 && operator.charAt(0) == ':') {
      operator = operator.substring(1);
    }
    boolean compares = !operator.equals(":") && !operator.equals("=");
    if (compares && !field.get().kind().ordered()) {
      throw new QueryException(query, matcher.start(2), "« " + name + " » can't be compared; expected " + name + ": and " + field.get().expected());
    }
    int value = matcher.end();
    putAll(name, at);
    putAll(operator, matcher.start(2));
    at = value;
    if (at == query.length()) {
      throw new QueryException(query, at, "no value after « " + name + operator + " »; expected " + field.get().expected());
    }
    value(field.get());
    return true;
  }

  /** Numbers and dates go on over blanks as far as they make sense. */
  private void value(QueryField field) {
    if (!field.kind().ordered() || closingQuote(query.charAt(at)) != 0 || query.charAt(at) == '(') {
      return;
    }
    int end = QueryValues.end(field.kind(), query, at);
    if (end == at) {
      throw new QueryException(query, at, "« " + word(at) + " » is no value; expected " + field.expected());
    }
    putAt('"', at);
    while (at < end) {
      char c = query.charAt(at);
      put(c == '"' || c == '\\' ? ' ' : c);
    }
    putAt('"', Math.min(at, query.length() - 1));
  }

  private String word(int from) {
    int end = from;
    while (end < query.length() && !Character.isWhitespace(query.charAt(end))) {
      end++;
    }
    return query.substring(from, end);
  }

  private boolean operator() {
    String word = letters(at);
    String meant = meaning(word);
    if (meant == null) {
      return false;
    }
    int start = at;
    at += word.length();
    putAll(meant, start);
    return true;
  }

  private static @Nullable String meaning(String word) {
    return switch (word) {
      case "ET", "AND" -> "AND";
      case "OU", "OR" -> "OR";
      case "SAUF", "NOT" -> "NOT";
      default -> null;
    };
  }

  private String letters(int from) {
    int end = from;
    while (end < query.length() && Words.isWordChar(query.charAt(end))) {
      end++;
    }
    return query.substring(from, end);
  }

  private void sign(char c) {
    boolean wordBefore = at > 0 && Words.isWordChar(query.charAt(at - 1));
    boolean wordAfter = at + 1 < query.length() && Words.isWordChar(query.charAt(at + 1));
    boolean opens = at + 1 < query.length() && (wordAfter || query.charAt(at + 1) == '(' || closingQuote(query.charAt(at + 1)) != 0);
    switch (c) {
      case '(', ')' -> put(c);
      case '+' -> put(!wordBefore && opens ? '+' : ' ');
      case '-', '−', '–' -> put((wordBefore ? wordAfter : opens) ? '-' : ' ');
      case '*' -> put('*');
      case '?' -> put(wordBefore && wordAfter ? '?' : ' ');
      case '~' -> put(wordBefore || (at > 0 && closes(query.charAt(at - 1))) ? '~' : ' ');
      case '/', '\\', '!', '@', '[', ']', '{', '}', '^', '&', '|', '<', '>', '=', ':' -> {
        if (wordBefore && wordAfter) {
          putAt('\\', at);
          put(c);
        } else {
          put(' ');
        }
      }
      default -> put(c);
    }
  }

  private static boolean closes(char c) {
    return c == '"' || c == '»' || c == '”';
  }

  private void quoted(char opening) {
    char closing = closingQuote(opening);
    int end = query.indexOf(closing, at + 1);
    if (end < 0) {
      if (opening == '»' || opening == '”') {
        put(' ');
        return;
      }
      throw new QueryException(query, at, "a quote without an end; expected " + closing + " after it");
    }
    put('"');
    while (at < end) {
      char c = query.charAt(at);
      put(c == '\\' || c == '"' || Character.isSpaceChar(c) ? ' ' : c);
    }
    put('"');
  }

  private static char closingQuote(char c) {
    return switch (c) {
      case '"' -> '"';
      case '«' -> '»';
      case '“', '„' -> '”';
      default -> 0;
    };
  }

  private void put(char c) {
    putAt(c, at++);
  }

  private void putAll(String string, int origin) {
    for (int i = 0; i < string.length(); i++) {
      putAt(string.charAt(i), origin + Math.min(i, Math.max(0, query.length() - origin - 1)));
    }
  }

  private void putAt(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, 2 * origins.length);
    }
    origins[text.length()] = origin;
    text.append(c);
  }
}
