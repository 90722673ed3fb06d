package fr.veille.index;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers with their units in queries as people write them: « 10Md€ », « 2,5 millions de dollars », « 1..5 Md€ », « 3nm », « 20 % ». */
final class QueryValues {
  /** A figure in units of its currency or measure. */
  private record Figure(double number, String unit, boolean scaled) {}

  private static final String NUMBER = "[0-9]{1,3}(?:[ \\u00a0\\u202f][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)?";
  private static final String SCALE =
      "milliards?|millions?|mille|billions?|trillions?|mds?|mrds?|mio|bn|k|m|b|t";
  private static final String CURRENCY =
      "€|\\$|£|¥|euros?|dollars?(?: am[eé]ricains?)?|livres?(?: sterling)?|yuans?|yens?|wons?|francs? suisses?|roupies?|[a-z]{3}(?![\\p{L}])";
  private static final Pattern MONEY =
      pattern("(€|\\$|£|¥)?\\s?(" + NUMBER + ")\\s?(?:(" + SCALE + ")(?![\\p{L}]))?\\s?(?:d['’]|de\\s)?\\s?(?:(" + CURRENCY + "))?");
  private static final Pattern PERCENT = pattern("(" + NUMBER + ")\\s?(%|pour ?cents?|pct)?");
  private static final Pattern NODE = pattern("(?:n(?=[0-9]))?(" + NUMBER + ")\\s?(nm|nanom[eè]tres?|a(?![\\p{L}])|å|angstr[oö]ms?)?");
  private static final Pattern QUANTITY =
      pattern("(" + NUMBER + ")\\s?(?:(milliards?|millions?|mille)(?![\\p{L}]))?\\s?(?:d['’]|de\\s)?\\s?((?![\\p{L}]+\\s*[:<>=])[\\p{L}%×][\\p{L}%×/²³]*)?");
  private static final Pattern FRACTION = pattern("(" + NUMBER + ")");
  private static final Pattern RANGE = Pattern.compile("\\s?(?:\\.\\.|…)\\s?");

  private static final Map<String, String> CURRENCIES =
      Map.of("€", "EUR", "$", "USD", "£", "GBP", "¥", "JPY", "euro", "EUR", "dollar", "USD", "livre", "GBP", "yuan", "CNY", "yen", "JPY", "won", "KRW");

  private QueryValues() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Where the value that begins at a place ends; the place itself where none does. */
  static int end(QueryField.Kind kind, String text, int start) {
    if (kind == QueryField.Kind.DATE) {
      return QueryDates.end(text, start);
    }
    Pattern pattern = pattern(kind);
    int end = one(pattern, text, start);
    Matcher range = RANGE.matcher(text).region(end, text.length());
    if (!range.lookingAt()) {
      return end;
    }
    int high = one(pattern, text, range.end());
    return high > range.end() ? high : end == start ? start : range.end();
  }

  private static int one(Pattern pattern, String text, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? start + stripEnd(text.substring(start, matcher.end())) : start;
  }

  private static int stripEnd(String matched) {
    String stripped = matched.stripTrailing();
    return (stripped.endsWith(" de") ? stripped.substring(0, stripped.length() - 3).stripTrailing() : stripped).length();
  }

  private static Pattern pattern(QueryField.Kind kind) {
    return switch (kind) {
      case MONEY -> MONEY;
      case PERCENT -> PERCENT;
      case NODE -> NODE;
      case QUANTITY -> QUANTITY;
      case FRACTION, BATCH -> FRACTION;
      case DATE, ENTITY, LABEL, TEXT, ID -> throw new IllegalArgumentException(kind + " has no numbers");
    };
  }

  /**
   * The test that a value stands for, null where it can't be read.
   *
   * @param operator one of {@code : = > >= < <=}
   */
  static Clause.@Nullable Test test(QueryField.Kind kind, String operator, String value) {
    if (kind == QueryField.Kind.DATE) {
      return QueryDates.test(operator, value);
    }
    String[] ends = RANGE.split(value.strip(), -1);
    if (ends.length > 2) {
      return null;
    }
    Figure low = figure(kind, ends[0]);
    if (ends.length == 1) {
      return low == null ? null : compare(operator, low);
    }
    Figure high = figure(kind, ends[1]);
    boolean unread = (low == null && !ends[0].isBlank()) || (high == null && !ends[1].isBlank());
    if (unread || (low == null && high == null)) {
      return null;
    }
    return between(low, high, ends[0], kind);
  }

  private static Clause.Test between(@Nullable Figure low, @Nullable Figure high, String lowText, QueryField.Kind kind) {
    if (low != null && high != null && low.unit().isEmpty() && !low.scaled() && high.scaled()) {
      // « 1..5 Md€ »: the scale is said once.
      Figure scaled = figure(kind, lowText + " " + scaleOf(high));
      return new Clause.Test.Between(scaled == null ? low.number() : scaled.number(), high.number(), high.unit());
    }
    String unit = high != null && !high.unit().isEmpty() ? high.unit() : low != null ? low.unit() : "";
    return new Clause.Test.Between(low == null ? Double.NEGATIVE_INFINITY : low.number(), high == null ? Double.POSITIVE_INFINITY : high.number(), unit);
  }

  private static String scaleOf(Figure figure) {
    double n = Math.abs(figure.number());
    return n >= 1e9 ? "milliards" : n >= 1e6 ? "millions" : "";
  }

  private static Clause.Test compare(String operator, Figure figure) {
    double n = figure.number();
    return switch (operator) {
      case ">" -> new Clause.Test.Between(Math.nextUp(n), Double.POSITIVE_INFINITY, figure.unit());
      case ">=" -> new Clause.Test.Between(n, Double.POSITIVE_INFINITY, figure.unit());
      case "<" -> new Clause.Test.Between(Double.NEGATIVE_INFINITY, Math.nextDown(n), figure.unit());
      case "<=" -> new Clause.Test.Between(Double.NEGATIVE_INFINITY, n, figure.unit());
      default -> new Clause.Test.Between(n, n, figure.unit());
    };
  }

  private static @Nullable Figure figure(QueryField.Kind kind, String text) {
    Matcher matcher = pattern(kind).matcher(text.strip());
    if (!matcher.matches()) {
      return null;
    }
    return switch (kind) {
      case MONEY -> {
        String sign = matcher.group(1) == null ? matcher.group(4) : matcher.group(1);
        double scale = scale(matcher.group(3));
        yield new Figure(number(matcher.group(2)) * scale, currency(sign), scale != 1);
      }
      case NODE -> {
        String unit = matcher.group(2);
        boolean angstrom = unit != null && !Folding.fold(unit).startsWith("n");
        yield new Figure(angstrom ? number(matcher.group(1)) / 10 : number(matcher.group(1)), "", false);
      }
      case QUANTITY -> {
        double scale = scale(matcher.group(2));
        yield new Figure(number(matcher.group(1)) * scale, matcher.group(3) == null ? "" : matcher.group(3), scale != 1);
      }
      case PERCENT, FRACTION, BATCH -> new Figure(number(matcher.group(1)), "", false);
      case DATE, ENTITY, LABEL, TEXT, ID -> null;
    };
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.'));
  }

  private static double scale(@Nullable String word) {
    if (word == null) {
      return 1;
    }
    return switch (word.toLowerCase(Locale.ROOT).replaceAll("s$", "")) {
      case "k", "mille" -> 1e3;
      case "m", "mio", "million" -> 1e6;
      case "md", "mrd", "bn", "b", "milliard" -> 1e9;
      case "t", "billion" -> 1e12;
      case "trillion" -> 1e18;
      default -> 1;
    };
  }

  private static String currency(@Nullable String sign) {
    if (sign == null) {
      return "";
    }
    String word = Folding.fold(sign);
    String name = word.replaceAll("s$", "").replaceAll("s? (americain|sterling|suisse)$", "");
    if (name.startsWith("franc")) {
      return "CHF";
    }
    if (name.startsWith("roupie")) {
      return "INR";
    }
    String known = sign.length() == 1 ? CURRENCIES.get(sign) : CURRENCIES.get(name);
    return known != null ? known : word.toUpperCase(Locale.ROOT);
  }
}
