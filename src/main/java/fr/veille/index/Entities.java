package fr.veille.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The names that the articles use, and whom they stand for; see {@link Schema#ALIAS}. */
final class Entities {
  private final IndexReader reader;

  Entities(IndexReader reader) {
    this.reader = reader;
  }

  /** Entities that go by just this name, the most written about first. */
  List<EntityMatch> named(String name) throws IOException {
    Map<String, Integer> articles = new HashMap<>();
    String prefix = Folding.name(name) + Schema.SEPARATOR;
    TermsEnum terms = aliases();
    if (terms.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
      return List.of();
    }
    for (BytesRef term = terms.term(); term != null; term = terms.next()) {
      String alias = term.utf8ToString();
      if (!alias.startsWith(prefix)) {
        break;
      }
      articles.merge(alias.substring(prefix.length()), terms.docFreq(), Integer::sum);
    }
    return matches(articles);
  }

  /** Folded canonical names that a name stands for. */
  Set<String> canonical(String name) throws IOException {
    Set<String> folded = new TreeSet<>();
    named(name).forEach(m -> folded.add(Folding.name(m.name())));
    return folded;
  }

  /** Folded names that the entities behind a name go by. */
  Set<String> aliasesOf(String name) throws IOException {
    Set<String> wanted = canonical(name);
    Set<String> aliases = new TreeSet<>();
    if (!wanted.isEmpty()) {
      TermsEnum terms = aliases();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        String alias = term.utf8ToString();
        int cut = alias.indexOf(Schema.SEPARATOR);
        if (wanted.contains(Folding.name(alias.substring(cut + 1)))) {
          aliases.add(alias.substring(0, cut));
        }
      }
    }
    return aliases;
  }

  /** Entities whose name comes near to one that nobody has: a few letters off, or with the name as one of its words. */
  List<EntityMatch> near(String name, int most) throws IOException {
    String wanted = Folding.name(name);
    int allowed = Math.max(1, wanted.length() / 3);
    Map<String, Integer> distances = new HashMap<>();
    Map<String, Integer> articles = new HashMap<>();
    TermsEnum terms = aliases();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      String alias = term.utf8ToString();
      int cut = alias.indexOf(Schema.SEPARATOR);
      int distance = distance(wanted, alias.substring(0, cut), allowed);
      if (distance <= allowed) {
        distances.merge(alias.substring(cut + 1), distance, Math::min);
        articles.merge(alias.substring(cut + 1), terms.docFreq(), Math::max);
      }
    }
    return matches(articles).stream().sorted(Comparator.comparingInt(m -> distances.getOrDefault(m.name(), 0))).limit(most).toList();
  }

  private static int distance(String wanted, String alias, int allowed) {
    if (wanted.isEmpty()) {
      return allowed + 1;
    }
    for (String word : alias.split("[ -]", -1)) {
      if (word.equals(wanted)) {
        return 0;
      }
    }
    return Math.abs(wanted.length() - alias.length()) <= allowed ? EditDistance.of(wanted, alias) : allowed + 1;
  }

  private static List<EntityMatch> matches(Map<String, Integer> articles) {
    List<EntityMatch> matches = new ArrayList<>();
    new TreeMap<>(articles).forEach((name, count) -> matches.add(new EntityMatch(name, count)));
    matches.sort(Comparator.comparingInt(EntityMatch::articles).reversed());
    return matches;
  }

  private TermsEnum aliases() throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Schema.ALIAS);
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }
}
