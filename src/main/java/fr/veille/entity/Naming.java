package fr.veille.entity;

import fr.veille.entity.NameTagger.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who the names of one article stand for. In this order: a seat of power that acts as its state; a person's part of a name by the full name in
 * the article; an acronym that the article introduces in parentheses; the lexicon's canonical name; a short form by the longer form in the
 * article; else the name as it is written.
 */
final class Naming {
  private static final double STATE = 0.5;

  private final List<Words> sentences;
  private final List<Name> names;
  private final Lexicon lexicon;
  private final Governments governments;
  private final List<String> surfaces = new ArrayList<>();
  private final Map<EntityType, Set<String>> written = new HashMap<>();
  private final Map<String, String> acronyms = new HashMap<>();

  /** A canonical name and what it rests on. */
  record Named(String name, String why) {}

  Naming(String text, List<Words> sentences, List<Name> names, Lexicon lexicon, Governments governments) {
    this.sentences = sentences;
    this.names = names;
    this.lexicon = lexicon;
    this.governments = governments;
    for (Name name : names) {
      String surface = clean(name.span().of(text));
      surfaces.add(surface);
      written.computeIfAbsent(name.type(), t -> new LinkedHashSet<>()).add(surface);
    }
    for (int i = 1; i < names.size(); i++) {
      introduce(i, text);
    }
  }

  /** The canonical name of the article's i-th name. */
  Named name(int i) {
    Name name = names.get(i);
    String surface = surfaces.get(i);
    Named named = metonym(name, surface);
    if (named == null && name.type() == EntityType.PERSON) {
      named = person(surface);
    }
    if (named == null && acronyms.containsKey(surface)) {
      named = new Named(acronyms.getOrDefault(surface, surface), "acronym given in the article");
    }
    if (named == null) {
      named = known(name.type(), surface);
    }
    if (named == null) {
      named = shortForm(name.type(), surface);
    }
    return named == null ? new Named(surface, "as written") : named;
  }

  private @Nullable Named metonym(Name name, String surface) {
    if (name.type() != EntityType.PLACE && name.type() != EntityType.ORGANIZATION) {
      return null;
    }
    String headed = Administrations.stateOf(surface, lexicon);
    if (headed != null) {
      return new Named(headed, "its head of state stands for " + headed);
    }
    for (LexiconEntry entry : lexicon.written(surface)) {
      String state = entry.fact("metonym");
      if (entry.type() == EntityType.PLACE && state != null) {
        double acts = governments.probability(sentences.get(name.sentence()), name.firstWord(), name.lastWord());
        String sure = String.format(Locale.ROOT, "%.2f", acts);
        return acts > STATE
            ? new Named(state, "metonym of " + state + ": the government is meant (" + sure + "), " + entry.place())
            : new Named(entry.plainName(), "the place itself is meant (government " + sure + "), " + entry.place());
      }
    }
    return null;
  }

  /** The one full name in the article that holds a single name or initials; where several do, none is chosen. */
  private @Nullable Named person(String surface) {
    boolean initials = surface.matches("(\\p{Lu}\\.[ -]?)+");
    if (surface.contains(" ") && !initials) {
      return null;
    }
    String only = null;
    for (String full : written.getOrDefault(EntityType.PERSON, Set.of())) {
      if (full.contains(" ") && (initials ? initials(full).equals(initials(surface)) && !full.matches("(\\p{Lu}\\.[ -]?)+") : holds(full, surface))) {
        if (only != null && !only.equalsIgnoreCase(full)) {
          return null;
        }
        only = full;
      }
    }
    if (only == null) {
      return null;
    }
    Named full = known(EntityType.PERSON, only);
    return new Named(full == null ? only : full.name(), "part of " + only);
  }

  private @Nullable Named known(EntityType type, String surface) {
    LexiconEntry entry = pick(type, lexicon.written(surface));
    if (entry == null && (Case.of(surface.replace(" ", "")) >= Case.CAPITALS || type == EntityType.TECHNOLOGY)) {
      entry = pick(type, lexicon.writtenAnyCase(surface));
    }
    return entry == null ? null : new Named(entry.plainName(), "lexicon " + entry.place());
  }

  /** Of several entries that are written alike the one that the article names in full. */
  private @Nullable LexiconEntry pick(EntityType type, List<LexiconEntry> entries) {
    LexiconEntry first = null;
    for (LexiconEntry entry : entries) {
      if (entry.type() == type) {
        if (written.getOrDefault(type, Set.of()).contains(entry.plainName())) {
          return entry;
        }
        first = first == null ? entry : first;
      }
    }
    return first;
  }

  private @Nullable Named shortForm(EntityType type, String surface) {
    String longest = null;
    for (String full : written.getOrDefault(type, Set.of())) {
      if (full.length() > surface.length() && extended(type, full, surface) && (longest == null || full.length() < longest.length())) {
        longest = full;
      }
    }
    if (longest == null) {
      return null;
    }
    Named full = known(type, longest);
    return new Named(full == null ? longest : full.name(), "short for " + longest);
  }

  private static boolean extended(EntityType type, String full, String surface) {
    String a = full.toLowerCase(Locale.FRENCH);
    String b = surface.toLowerCase(Locale.FRENCH);
    return switch (type) {
      case COMPANY, ORGANIZATION -> a.startsWith(b + " ");
      case PRODUCT -> a.endsWith(" " + b);
      case PERSON, PLACE, TECHNOLOGY, CHIP_NODE, MONEY, PERCENT, QUANTITY, DATE -> false;
    };
  }

  /** Notes « Longue Forme (LF) »: from then on the acronym is the common name. */
  private void introduce(int i, String text) {
    Name full = names.get(i - 1);
    Name acronym = names.get(i);
    String gap = text.substring(full.span().end(), acronym.span().start());
    String surface = surfaces.get(i);
    if (gap.strip().equals("(")
        && full.type() == acronym.type()
        && surface.length() <= 8
        && surface.length() < surfaces.get(i - 1).length()
        && surface.indexOf(' ') < 0
        && surface.equals(surface.toUpperCase(Locale.FRENCH))
        && Character.toUpperCase(surfaces.get(i - 1).charAt(0)) == surface.charAt(0)) {
      Named known = known(acronym.type(), surface);
      acronyms.put(surfaces.get(i - 1), known == null ? surface : known.name());
    }
  }

  private static boolean holds(String full, String part) {
    for (String word : full.split(" ", -1)) {
      if (word.equalsIgnoreCase(part)) {
        return true;
      }
    }
    return false;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ .-]+", -1)) {
      if (!word.isEmpty()) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  private static String clean(String surface) {
    return surface.replace('\'', '’').replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }
}
