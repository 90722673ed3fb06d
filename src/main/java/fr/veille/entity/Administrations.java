package fr.veille.entity;

import fr.veille.entity.NameTagger.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * « l’administration Biden »: a head of state's name behind the word is the state that acts, not the person. What the lexicon knows of the
 * person decides, so that « l’administration Dupont » stays as it was read.
 */
final class Administrations {
  private static final String WORD = "administration";

  private Administrations() {}

  /** The names with those of heads of state joined to the word before them, in text order. */
  static List<Name> join(List<Name> names, List<Words> sentences, Lexicon lexicon) {
    List<Name> joined = new ArrayList<>(names);
    for (int s = 0; s < sentences.size(); s++) {
      Words words = sentences.get(s);
      for (int i = 0; i + 1 < words.size(); i++) {
        int length = words.form(i).equalsIgnoreCase(WORD) ? lexicon.longestAt(words, i + 1, false) : 0;
        if (length > 0 && state(lexicon.at(words, i + 1, i + 1 + length, false)) != null) {
          Name name = new Name(s, i, i + length, words.span(i, i + length), EntityType.ORGANIZATION, 1);
          joined.removeIf(n -> n.span().overlaps(name.span()));
          joined.add(name);
        }
      }
    }
    joined.sort(Comparator.comparing(Name::span));
    return joined;
  }

  /** The state that « administration Biden » stands for; null for any other surface. */
  static @Nullable String stateOf(String surface, Lexicon lexicon) {
    int space = surface.indexOf(' ');
    return space > 0 && surface.substring(0, space).equalsIgnoreCase(WORD) ? state(lexicon.written(surface.substring(space + 1))) : null;
  }

  private static @Nullable String state(List<LexiconEntry> entries) {
    for (LexiconEntry entry : entries) {
      String role = entry.type() == EntityType.PERSON ? entry.fact("role") : null;
      if (role != null && role.contains("président d")) {
        return entry.fact("country");
      }
    }
    return null;
  }
}
