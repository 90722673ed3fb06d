package fr.veille.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * Queries for words, over the fields that articles or claims have for them.
 *
 * @param prose field of stems
 * @param exact field of forms with positions
 * @param title field of the title's stems, empty where there is none
 * @param pairs field of neighbouring stems, empty where there is none
 * @param roots field of the stems' first letters, empty where there is none
 */
record WordQueries(String prose, String exact, String title, String pairs, String roots) {
  static WordQueries ofArticles() {
    return new WordQueries(Schema.PROSE, Schema.EXACT, Schema.TITLE, Schema.PAIRS, Schema.ROOTS);
  }

  static WordQueries ofClaims() {
    return new WordQueries(Schema.EVIDENCE_PROSE, Schema.EVIDENCE_EXACT, "", "", "");
  }

  /** A question in whole sentences: any word may be missing. */
  Query question(String text) {
    return bag(List.of(new Clause.Words(new fr.veille.Span(0, text.length()), text)), false);
  }

  /** One word as typed; of a hyphened one all parts, or its joined form. */
  Query word(String text) {
    return bag(List.of(new Clause.Words(new fr.veille.Span(0, text.length()), text)), true);
  }

  /**
   * Words that rank together.
   *
   * @param most whether most of them must be there: all of two, two thirds of more
   */
  Query bag(List<Clause.Words> clauses, boolean most) {
    List<Query> perClause = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (Clause.Words clause : clauses) {
      all.append(clause.text()).append(' ');
      perClause.addAll(units(Words.of(clause.text()), most));
    }
    List<Word> words = Words.of(all);
    if (perClause.isEmpty()) {
      // Nothing but stop words: ask for them as they stand rather than for nothing.
      words.stream().filter(w -> w.kind() != Word.Kind.JOINED).forEach(w -> perClause.add(form(w.form())));
    }
    if (perClause.isEmpty()) {
      return new MatchNoDocsQuery("no word in «" + all.toString().strip() + "»");
    }
    BooleanQuery.Builder bag = new BooleanQuery.Builder();
    perClause.forEach(q -> bag.add(q, Occur.SHOULD));
    int needed = most && perClause.size() > 1 ? Math.max(2, perClause.size() * 2 / 3) : 1;
    bag.setMinimumNumberShouldMatch(needed);
    Query body = bag.build();
    if (pairs.isEmpty()) {
      return body;
    }
    BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(body, Occur.MUST);
    new LinkedHashSet<>(WordStream.neighbours(words)).forEach(pair -> ranked.add(boosted(pairs, pair, Ranking.PAIRS), Occur.SHOULD));
    WordStream.stems(words).stream().map(Stemmer::root).distinct().forEach(root -> ranked.add(boosted(roots, root, Ranking.ROOTS), Occur.SHOULD));
    return ranked.build();
  }

  /** One query for every word that says something; joined forms stand for the words that they are written over. */
  private List<Query> units(List<Word> words, boolean together) {
    List<Query> units = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.kind() == Word.Kind.JOINED && together && !units.isEmpty()) {
        Query joined = unit(word);
        int parts = (int) words.stream().filter(w -> w.kind() != Word.Kind.JOINED && word.span().contains(w.span()) && WordStream.counts(w)).count();
        units.add(either(joined, units, Math.min(parts, units.size())));
      } else if ((WordStream.counts(word) || (word.kind() == Word.Kind.SIGN && !together)) && seen.add(word.form())) {
        units.add(unit(word));
      }
    }
    return units;
  }

  private static Query either(Query joined, List<Query> units, int parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<Query> covered = units.subList(units.size() - parts, units.size());
    covered.forEach(q -> all.add(q, Occur.MUST));
    covered.clear();
    return parts == 0 ? joined : new BooleanQuery.Builder().add(all.build(), Occur.SHOULD).add(joined, Occur.SHOULD).build();
  }

  private Query unit(Word word) {
    String stem = Stemmer.stem(word.form());
    BooleanQuery.Builder fields = new BooleanQuery.Builder();
    fields.add(boosted(prose, stem, Ranking.PROSE), Occur.SHOULD);
    fields.add(boosted(exact, word.form(), Ranking.EXACT), Occur.SHOULD);
    if (!title.isEmpty()) {
      fields.add(boosted(title, stem, Ranking.TITLE), Occur.SHOULD);
    }
    return fields.build();
  }

  private Query form(String form) {
    return new TermQuery(new Term(exact, form));
  }

  private static Query boosted(String field, String term, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, term)), weight);
  }

  /** The words one after the other, as they stand. */
  Query phrase(String text, int slop) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    phrase.setSlop(slop);
    int position = 0;
    for (Word word : Words.of(text)) {
      if (word.kind() != Word.Kind.JOINED) {
        phrase.add(new Term(exact, word.form()), position++);
      }
    }
    PhraseQuery built = phrase.build();
    return built.getTerms().length == 0 ? new MatchNoDocsQuery("no word in «" + text + "»") : built;
  }

  Query pattern(String pattern) {
    String folded = Folding.fold(pattern);
    return folded.equals("*") ? MatchAllDocsQuery.INSTANCE : new WildcardQuery(new Term(exact, folded));
  }

  Query near(String word, int edits) {
    return new FuzzyQuery(new Term(exact, Folding.fold(word)), edits, 1);
  }

  static Query title(String text) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    WordStream.stems(Words.of(text)).forEach(stem -> all.add(new TermQuery(new Term(Schema.TITLE, stem)), Occur.MUST));
    BooleanQuery built = all.build();
    return built.clauses().isEmpty() ? new MatchNoDocsQuery("no word in «" + text + "»") : built;
  }
}
