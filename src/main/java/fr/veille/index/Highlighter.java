package fr.veille.index;

import fr.veille.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds what a query asked for in a stored text by scanning it as the index did, so that places are right on elisions and apostrophes. */
final class Highlighter {
  private final Set<String> stems = new HashSet<>();
  private final Set<String> forms = new HashSet<>();
  private final List<Predicate<String>> tests = new ArrayList<>();
  private final List<List<String>> phrases = new ArrayList<>();

  /** Collects what a query wants to see; {@code aliases} gives the folded names that an entity goes by. */
  static Highlighter of(Clause clause, Function<String, Collection<String>> aliases) {
    Highlighter highlighter = new Highlighter();
    highlighter.add(clause, aliases);
    return highlighter;
  }

  private void add(Clause clause, Function<String, Collection<String>> aliases) {
    if (clause instanceof Clause.Words w) {
      words(w.text());
    } else if (clause instanceof Clause.Phrase p) {
      phrase(p.text());
    } else if (clause instanceof Clause.Pattern p) {
      tests.add(wildcard(Folding.fold(p.pattern())));
    } else if (clause instanceof Clause.Near n) {
      String wanted = Folding.fold(n.word());
      tests.add(form -> EditDistance.within(wanted, form, n.edits()));
    } else if (clause instanceof Clause.All a) {
      a.members().forEach(m -> add(m, aliases));
    } else if (clause instanceof Clause.Any a) {
      a.members().forEach(m -> add(m, aliases));
    } else if (clause instanceof Clause.Must m) {
      add(m.member(), aliases);
    } else if (clause instanceof Clause.Condition c && c.test() instanceof Clause.Test.Named named && c.field().kind() == QueryField.Kind.ENTITY) {
      phrase(named.name());
      aliases.apply(named.name()).forEach(this::phrase);
    }
  }

  private void words(String text) {
    for (Word word : Words.of(text)) {
      if (WordStream.counts(word)) {
        stems.add(Stemmer.stem(word.form()));
        forms.add(word.form());
      }
    }
  }

  private void phrase(String text) {
    List<String> words = Words.of(text).stream().filter(w -> w.kind() != Word.Kind.JOINED).map(Word::form).toList();
    if (!words.isEmpty()) {
      phrases.add(words);
    }
  }

  private static Predicate<String> wildcard(String pattern) {
    if (pattern.equals("*")) {
      return form -> false;
    }
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)));
    }
    return Pattern.compile(regex.toString()).asMatchPredicate();
  }

  /** Places in the text, in its order, none overlapping another. */
  List<Span> find(CharSequence text) {
    List<Word> words = Words.of(text);
    List<Span> found = new ArrayList<>();
    for (Word word : words) {
      if (matches(word)) {
        found.add(word.span());
      }
    }
    List<Word> single = words.stream().filter(w -> w.kind() != Word.Kind.JOINED).toList();
    for (List<String> phrase : phrases) {
      for (int i = 0; i + phrase.size() <= single.size(); i++) {
        if (stands(phrase, single, i)) {
          found.add(new Span(single.get(i).start(), single.get(i + phrase.size() - 1).end()));
        }
      }
    }
    return disjoint(found);
  }

  private boolean matches(Word word) {
    return (WordStream.counts(word) && (forms.contains(word.form()) || stems.contains(Stemmer.stem(word.form()))))
        || tests.stream().anyMatch(t -> t.test(word.form()));
  }

  private static boolean stands(List<String> phrase, List<Word> words, int at) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.get(at + i).form())) {
        return false;
      }
    }
    return true;
  }

  private static List<Span> disjoint(List<Span> spans) {
    spans.sort(null);
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      if (kept.isEmpty() || !kept.getLast().overlaps(span)) {
        kept.add(span);
      }
    }
    return kept;
  }
}
