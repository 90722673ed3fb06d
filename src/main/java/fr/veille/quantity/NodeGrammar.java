package fr.veille.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Manufacturing nodes: « 7 nm », « 3 nanomètres », « sub-2 nm », « 28 nm et plus », « N3E », « 18A ». A wavelength in nm is a measure. */
final class NodeGrammar {
  static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  /** Light sources of lithography and telecoms, and nothing that chips were ever named after. */
  private static final Set<String> WAVELENGTHS = Set.of("13.5", "13,5", "157", "193", "248", "365", "405", "436", "532", "633", "1064", "1310", "1550");
  private static final Set<String> LIGHT_WORDS = Set.of("onde", "ondes", "laser", "lasers", "lumiere", "longueur", "longueurs", "epaisseur", "ultraviolet");
  private static final Map<String, String> N_PLUS = Map.of("1", "12", "2", "7", "3", "5");
  private static final Set<String> INTEL = Set.of("7", "4", "3");

  private final Tokens tokens;
  private final Amounts amounts;

  NodeGrammar(Tokens tokens, Amounts amounts) {
    this.tokens = tokens;
    this.amounts = amounts;
  }

  @Nullable Finding at(int from) {
    if (tokens.word(from).equals("sub") || tokens.word(from).equals("infra")) {
      int number = tokens.is(from + 1, "-") ? from + 2 : from + 1;
      Amount amount = amounts.at(number);
      int to = amount == null ? -1 : unit(amount.to());
      return to < 0 || amount == null ? null : new Finding(from, to, Expression.Kind.NODE, new Value.Node(null, amount.high()));
    }
    Finding named = named(from);
    if (named != null) {
      return named;
    }
    Amount amount = amounts.at(from);
    return amount == null ? null : after(amount);
  }

  /** A node whose number has been read already; null if no nanometres follow or they measure light. */
  @Nullable Finding after(Amount amount) {
    int to = unit(amount.to());
    boolean micron = tokens.word(amount.to()).startsWith("micron") || tokens.word(amount.to()).startsWith("µ");
    if (to < 0 || amount.negative() || isLight(amount, to) || (micron && amount.high().compareTo(BigDecimal.ONE) > 0)) {
      return null;
    }
    Amount nanometres = micron ? amount.times(THOUSAND) : amount;
    if (nanometres.high().compareTo(THOUSAND) > 0) {
      return null;
    }
    Suffixes.Match suffix = Suffixes.at(tokens, to);
    Amount bounded = suffix == null || amount.bound() != Bound.NONE ? nanometres : nanometres.bounded(suffix.bound());
    return new Finding(amount.from(), suffix == null ? to : suffix.to(), Expression.Kind.NODE, new Value.Node(bounded.lower(), bounded.upper()));
  }

  private int unit(int at) {
    if (!tokens.near(at)) {
      return -1;
    }
    return switch (tokens.word(at)) {
      case "nm", "nanometre", "nanometres", "micron", "microns" -> at + 1;
      default -> -1;
    };
  }

  private boolean isLight(Amount amount, int to) {
    StringBuilder digits = new StringBuilder();
    for (int token = amount.number(); token < amount.to(); token++) {
      digits.append(tokens.word(token));
    }
    if (WAVELENGTHS.contains(digits.toString())) {
      return true;
    }
    for (int token = Math.max(0, amount.from() - 4); token < to + 3; token++) {
      if (LIGHT_WORDS.contains(tokens.word(token))) {
        return true;
      }
    }
    return false;
  }

  /** « N3E », « N+2 », « 18A », « 18A-P », « A16 », « SF2 », « 4NP », « Intel 4 » */
  private @Nullable Finding named(int from) {
    if (tokens.glued(from) && (tokens.digits(from) || tokens.kind(from - 1) == Tokens.Kind.WORD || tokens.digits(from - 1) || tokens.word(from - 1).equals("-"))) {
      return null;
    }
    if (tokens.digits(from)) {
      return angstromOrNvidia(from);
    }
    String word = tokens.capital(from) ? tokens.word(from) : "";
    if (!tokens.digits(from + 1) && !(word.equals("n") && tokens.word(from + 1).equals("+"))) {
      return null;
    }
    return switch (word) {
      case "n" -> tsmc(from);
      case "sf" -> tokens.glued(from + 1) ? suffixed(from, from + 2, new BigDecimal(tokens.word(from + 1))) : null;
      case "a" -> angstromFirst(from);
      case "intel" -> INTEL.contains(tokens.word(from + 1)) && tokens.near(from + 1) && !isWord(from + 2)
          ? node(from, from + 2, new BigDecimal(tokens.word(from + 1)))
          : null;
      default -> null;
    };
  }

  private @Nullable Finding tsmc(int from) {
    if (tokens.word(from + 1).equals("+") && tokens.glued(from + 1) && tokens.glued(from + 2)) {
      String node = N_PLUS.get(tokens.word(from + 2));
      return node == null ? null : node(from, from + 3, new BigDecimal(node));
    }
    boolean size = tokens.glued(from + 1) && tokens.word(from + 1).length() <= 2 && !tokens.word(from + 1).startsWith("0");
    return size ? suffixed(from, from + 2, new BigDecimal(tokens.word(from + 1))) : null;
  }

  private @Nullable Finding angstromFirst(int from) {
    Set<String> sizes = Set.of("16", "14", "10", "7");
    return tokens.glued(from + 1) && sizes.contains(tokens.word(from + 1)) && !isWord(from + 2) && isProcess(from)
        ? node(from, from + 2, new BigDecimal(tokens.word(from + 1)).movePointLeft(1))
        : null;
  }

  /** A14 and A16 are also chips of Apple's: the words around must speak of a process or a founder. */
  private boolean isProcess(int from) {
    Set<String> process = Set.of("tsmc", "gravure", "node", "noeud", "noeuds", "procede", "procedes", "n2", "imec", "grave", "graves", "gravee", "fondeur", "wafer", "wafers", "usine", "asml");
    Set<String> product = Set.of("apple", "iphone", "bionic", "samsung", "galaxy", "airbus");
    for (int token = Math.max(0, from - 14); token < from + 14; token++) {
      if (product.contains(tokens.word(token))) {
        return false;
      }
    }
    for (int token = Math.max(0, from - 30); token < from + 20; token++) {
      if (process.contains(tokens.word(token)) || (tokens.word(token).equals("n") && tokens.digits(token + 1))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Finding angstromOrNvidia(int from) {
    String size = tokens.word(from);
    if (!tokens.glued(from + 1) || size.length() > 2 || tokens.kind(from + 1) != Tokens.Kind.WORD) {
      return null;
    }
    String letters = tokens.raw(from + 1);
    boolean angstrom = letters.equals("A") && Set.of("20", "18", "14", "10").contains(size);
    if (angstrom) {
      int to = tokens.word(from + 2).equals("-") && tokens.glued(from + 2) && Set.of("P", "PT").contains(rawAt(from + 3)) ? from + 4 : from + 2;
      return node(from, to, new BigDecimal(size).movePointLeft(1));
    }
    boolean nvidia = Set.of("N", "NP", "NX").contains(letters) && Set.of("3", "4", "5").contains(size);
    return nvidia ? node(from, from + 2, new BigDecimal(size)) : null;
  }

  private String rawAt(int token) {
    return tokens.kind(token) == Tokens.Kind.WORD && tokens.glued(token) ? tokens.raw(token) : "";
  }

  private @Nullable Finding suffixed(int from, int at, BigDecimal size) {
    if (!isWord(at)) {
      return size.compareTo(BigDecimal.valueOf(28)) <= 0 ? node(from, at, size) : null;
    }
    boolean variant = tokens.raw(at).length() == 1 && "EPBCXSAFRZ".contains(tokens.raw(at));
    return variant ? node(from, at + 1, size) : null;
  }

  private boolean isWord(int token) {
    return tokens.glued(token) && tokens.kind(token) == Tokens.Kind.WORD;
  }

  private static Finding node(int from, int to, BigDecimal size) {
    return new Finding(from, to, Expression.Kind.NODE, new Value.Node(size, size));
  }
}
