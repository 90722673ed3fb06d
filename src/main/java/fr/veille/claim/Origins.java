package fr.veille.claim;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where people come from: « fondée par d’anciens de Google », « l’ex-patron d’Intel ». Of a line that names a firm only so, the firm is the
 * subject of nothing. « L’ancien site d’Intel » is no such place: the former has to be a person.
 */
final class Origins {
  private static final Set<String> FORMER = Set.of("ancien", "anciens", "ancienne", "anciennes", "ex", "ex-");
  private static final String JOINED = "ex-";
  private static final Set<String> PEOPLE =
      Set.of(
          "administrateur", "administratrice", "analyste", "associé", "associée", "avocat", "avocate", "banquier", "banquière", "cadre", "chef", "cheffe", "chercheur",
          "chercheuse", "collaborateur", "collaboratrice", "collègue", "conseiller", "conseillère", "consultant", "consultante", "cofondateur", "cofondatrice", "directeur",
          "directrice", "dirigeant", "dirigeante", "développeur", "développeuse", "employé", "employée", "fondateur", "fondatrice", "gérant", "gérante", "informaticien",
          "informaticienne", "ingénieur", "ingénieure", "lobbyiste", "membre", "numéro", "patron", "patronne", "pdg", "président", "présidente", "rédacteur", "rédactrice",
          "responsable", "salarié", "salariée", "scientifique", "secrétaire", "stagiaire", "trader", "transfuge", "vice-président", "vice-présidente");
  private static final Set<String> TO = Set.of("de", "d'", "du", "des", "chez");
  private static final Set<String> STOPS = Set.of(";", ":", "(", ")", "«", "»", "“", "”", "\"", "qui", "que", "qu'", "dont", "où");

  private Origins() {}

  /** The names of a line that stand in it for nothing else. */
  static Set<String> of(Line line) {
    Set<Integer> places = new HashSet<>();
    for (int u = 0; u < line.size(); u++) {
      if (former(line, u)) {
        mark(line, u + 1, places);
      }
    }
    if (places.isEmpty()) {
      return Set.of();
    }
    Set<String> origins = names(line, places::contains);
    origins.removeAll(names(line, u -> !places.contains(u)));
    return origins;
  }

  private static Set<String> names(Line line, IntPredicate where) {
    Set<String> names = new HashSet<>();
    for (int u = 0; u < line.size(); u++) {
      String name = line.unit(u).name();
      if (name != null && where.test(u)) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean former(Line line, int u) {
    String form = line.form(u);
    if (form.startsWith(JOINED) && form.length() > JOINED.length()) {
      return PEOPLE.contains(form.substring(JOINED.length()));
    }
    boolean someone = TO.contains(line.form(u + 1)) || PEOPLE.contains(line.lemma(u + 1)) || PEOPLE.contains(line.form(u + 1));
    return FORMER.contains(form) && someone;
  }

  // From what the person was to the names behind « de » or « chez », and on through their row: « de Meta, Apple et Google ».
  private static void mark(Line line, int from, Set<Integer> places) {
    boolean led = false;
    for (int u = from; u < line.size(); u++) {
      Unit unit = line.unit(u);
      if (unit.verb() || unit.form().equals(",") || STOPS.contains(unit.form())) {
        return;
      }
      led |= TO.contains(unit.form());
      if (led && unit.named()) {
        IntStream.rangeClosed(u, rowEnd(line, u)).filter(r -> line.unit(r).named()).forEach(places::add);
        return;
      }
    }
  }

  /** The last place of the row that a name starts; a comma alone is no row, since the sentence may go on with its own subject behind it. */
  private static int rowEnd(Line line, int first) {
    int u = first;
    while (u + 2 < line.size() && line.form(u + 1).equals(",") && line.unit(u + 2).named()) {
      u += 2;
    }
    boolean closed = u + 2 < line.size() && (line.form(u + 1).equals("et") || line.form(u + 1).equals("ou")) && line.unit(u + 2).named();
    return closed ? u + 2 : first;
  }
}
