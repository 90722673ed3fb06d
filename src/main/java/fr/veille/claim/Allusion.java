package fr.veille.claim;

import fr.veille.entity.EntityType;
import fr.veille.entity.Lexicon;
import fr.veille.entity.LexiconEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A definite noun phrase that may stand for a party named elsewhere: « le fondeur taïwanais », « la jeune pousse », « le groupe de Shenzhen ».
 *
 * @param noun its head's place in the line
 * @param from its first word after the article
 * @param to the place after its last word
 * @param traits lemmas of its head and adjectives
 * @param places what its demonyms and its « de » name
 */
record Allusion(Line line, int noun, int from, int to, Set<String> traits, Set<String> places) {
  private static final Set<String> DETERMINERS = Set.of("le", "la", "l'", "les", "ce", "cet", "cette", "ces", "son", "sa", "leur", "notre", "du", "au", "aux", "des");

  /** The noun phrases of a line that may allude to somebody, in text order. */
  static List<Allusion> in(Line line, Lexicon lexicon) {
    List<Allusion> list = new ArrayList<>();
    for (int u = 0; u < line.size(); u++) {
      if (DETERMINERS.contains(line.unit(u).form()) && line.unit(u).mention() == null) {
        int from = u + 1;
        int at = from;
        while (at < line.size() && line.unit(at).mention() == null && adjective(line, at)) {
          at++;
        }
        if (at < line.size() && line.unit(at).mention() == null && line.unit(at).noun()) {
          list.add(of(line, from, at, lexicon));
        }
      }
    }
    return list;
  }

  private static boolean adjective(Line line, int at) {
    return line.tag(at).equals("ADJ") || line.tag(at).equals("NUM");
  }

  private static Allusion of(Line line, int from, int noun, Lexicon lexicon) {
    // In a fixed order: the order of features decides the last digits of what is learned from them.
    Set<String> traits = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    for (int u = from; u <= noun; u++) {
      traits.add(line.lemma(u));
    }
    String own = lexicon.stateOfDemonym(line.form(noun));
    if (own != null) {
      places.add(own);
    }
    int to = noun + 1;
    while (to < line.size() && line.unit(to).mention() == null && (adjective(line, to) || lexicon.stateOfDemonym(line.form(to)) != null)) {
      traits.add(line.lemma(to));
      String place = lexicon.stateOfDemonym(line.form(to));
      if (place != null) {
        places.add(place);
      }
      to++;
    }
    if (to + 1 < line.size() && Set.of("de", "d'", "du").contains(line.form(to))) {
      Unit next = line.unit(to + 1);
      if (next.mention() != null && next.mention().type() == EntityType.PLACE && next.name() != null) {
        places.add(next.name());
        to += 2;
      }
    }
    return new Allusion(line, noun, from, to, Collections.unmodifiableSet(traits), Collections.unmodifiableSet(places));
  }

  String head() {
    return line.lemma(noun);
  }

  /** The phrase without its article, as descriptions are listed. */
  String phrase() {
    StringBuilder s = new StringBuilder();
    for (int u = from; u < to; u++) {
      if (s.length() > 0 && !s.toString().endsWith("'")) {
        s.append(' ');
      }
      s.append(line.unit(u).form());
    }
    return s.toString();
  }

  /** What speaks for a party being meant, and against. */
  void features(Features f, String role, Party party, Scene scene) {
    String kind = party.type().label();
    f.add(role + "head=" + head() + kind);
    LexiconEntry entry = scene.lexicon().entry(party.name(), party.type());
    if (scene.lexicon().described(phrase()).contains(party.name())) {
      f.add(role + "described");
    }
    Set<String> said = scene.traits(party);
    int shared = 0;
    for (String trait : traits) {
      shared += said.contains(trait) ? 1 : 0;
    }
    f.add(role + "traits=" + kind + Math.min(3, shared) + (traits.size() > 1));
    f.add(role + "trait=" + head() + said.contains(head()));
    for (String place : places) {
      boolean near = said.contains(place);
      String home = entry == null ? "?" : place.equals(entry.fact("country")) || place.equals(entry.fact("city")) ? "+" : entry.fact("country") == null ? "?" : "-";
      f.add(role + "home=" + home + near);
      f.add(role + "home=" + kind + home + near);
      f.add(role + "self=" + place.equals(party.name()));
    }
    String sector = entry == null ? null : entry.fact("sector");
    if (sector != null) {
      f.add(role + "sector=" + head() + "_" + sector);
    }
  }
}
