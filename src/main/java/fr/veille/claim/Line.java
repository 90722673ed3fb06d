package fr.veille.claim;

import fr.veille.Span;
import fr.veille.entity.Mention;
import fr.veille.text.Sentence;
import fr.veille.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence with its mentions as single units, cut into clauses.
 *
 * @param index among the article's sentences
 * @param units in text order
 * @param matches triggers of frames that stand in it
 */
record Line(int index, Sentence sentence, List<Unit> units, List<Frames.Match> matches) {
  private static final Set<String> CLAUSE_WORDS =
      Set.of("qui", "que", "qu'", "dont", "où", "mais", "tandis", "alors", "quand", "lorsque", "lorsqu'", "si", "puis", "car", "donc");
  private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", "(", ")", "–", "—", "-", "«", "»", "\"", "“", "”");

  Line {
    units = List.copyOf(units);
    matches = List.copyOf(matches);
  }

  /** @param mentions those of the sentence, in text order */
  static Line of(int index, Sentence sentence, List<Mention> mentions, Frames frames) {
    List<Unit> units = new ArrayList<>(sentence.tokens().size());
    int clause = 0;
    int m = 0;
    for (Token t : sentence.tokens()) {
      while (m < mentions.size() && mentions.get(m).span().end() <= t.span().start()) {
        m++;
      }
      Mention mention = m < mentions.size() && mentions.get(m).span().overlaps(t.span()) ? mentions.get(m) : null;
      if (mention == null) {
        String form = t.form().toLowerCase(Locale.ROOT);
        if (CLAUSE_WORDS.contains(form) || CLAUSE_MARKS.contains(form)) {
          clause++;
        }
        String lemma = Character.isDigit(form.charAt(0)) ? "#" : t.lemma().toLowerCase(Locale.ROOT);
        units.add(new Unit(t.span(), form, lemma, t.tag(), clause, null));
      } else if (units.isEmpty() || !mention.equals(units.getLast().mention())) {
        String tag = mention.type().named() ? "PROPN" : "NUM";
        String type = "<" + mention.type().label() + ">";
        units.add(new Unit(mention.span(), mention.text().toLowerCase(Locale.ROOT), type, tag, clause, mention));
      }
    }
    return new Line(index, sentence, units, frames.matches(units));
  }

  Span span() {
    return sentence.span();
  }

  int size() {
    return units.size();
  }

  Unit unit(int i) {
    return units.get(i);
  }

  /** The lemma at a place; marks the ends of the line. */
  String lemma(int i) {
    return i < 0 ? "<s>" : i >= units.size() ? "</s>" : units.get(i).lemma();
  }

  String form(int i) {
    return i < 0 ? "<s>" : i >= units.size() ? "</s>" : units.get(i).mention() != null ? units.get(i).lemma() : units.get(i).form();
  }

  String tag(int i) {
    return i < 0 ? "<s>" : i >= units.size() ? "</s>" : units.get(i).tag();
  }

  /** Whether it leads a list in or ends open: « Au programme : ». */
  boolean leadsIn() {
    return !units.isEmpty() && units.getLast().form().equals(":");
  }
}
