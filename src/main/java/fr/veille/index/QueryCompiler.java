package fr.veille.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.NumericUtils;

/** Turns clauses into Lucene queries, for articles or for claims. */
final class QueryCompiler implements Clause.Visitor<Query> {
  static final Query ARTICLES = new TermQuery(new Term(Schema.KIND, Schema.ARTICLE));
  static final Query CLAIMS = new TermQuery(new Term(Schema.KIND, Schema.CLAIM));
  static final BitSetProducer PARENTS = new QueryBitSetProducer(ARTICLES);

  private final Function<String, Set<String>> canonicalNames;
  private final boolean forClaims;
  private final WordQueries words;

  /**
   * @param canonicalNames folded canonical names that a name stands for
   * @param forClaims whether claims are looked for, else articles
   */
  QueryCompiler(Function<String, Set<String>> canonicalNames, boolean forClaims) {
    this.canonicalNames = canonicalNames;
    this.forClaims = forClaims;
    this.words = forClaims ? WordQueries.ofClaims() : WordQueries.ofArticles();
  }

  /** The query with all its filters, for whole documents of the kind looked for. */
  Query compile(Clause clause) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query(clause), Occur.MUST);
    all.add(forClaims ? CLAIMS : ARTICLES, Occur.FILTER);
    return all.build();
  }

  /** A question in plain words, of which any may be missing. */
  Query question(String text) {
    Query question = words.question(text);
    return forClaims ? question : lifted(question, WordQueries.ofClaims().question(text));
  }

  // An article that answers in the sentence of a claim goes before one that holds the same words here and there.
  private static Query lifted(Query articles, Query evidence) {
    Query claims = new BooleanQuery.Builder().add(evidence, Occur.MUST).add(CLAIMS, Occur.FILTER).build();
    Query lift = new BoostQuery(new ToParentBlockJoinQuery(claims, PARENTS, ScoreMode.Max), Ranking.CLAIMS);
    return new BooleanQuery.Builder().add(articles, Occur.MUST).add(lift, Occur.SHOULD).build();
  }

  private Query query(Clause clause) {
    return clause.accept(this);
  }

  @Override
  public Query words(Clause.Words clause) {
    return words.word(clause.text());
  }

  @Override
  public Query phrase(Clause.Phrase phrase) {
    return words.phrase(phrase.text(), phrase.slop());
  }

  @Override
  public Query pattern(Clause.Pattern pattern) {
    return words.pattern(pattern.pattern());
  }

  @Override
  public Query near(Clause.Near near) {
    return words.near(near.word(), near.edits());
  }

  @Override
  public Query all(Clause.All clause) {
    return all(clause.members());
  }

  @Override
  public Query not(Clause.Not clause) {
    return all(List.of(clause));
  }

  @Override
  public Query must(Clause.Must clause) {
    return query(clause.member());
  }

  @Override
  public Query any(Clause.Any any) {
    if (!forClaims && any.onlyOfClaims()) {
      return ofSomeClaim(claimQuery(any));
    }
    BooleanQuery.Builder or = new BooleanQuery.Builder();
    any.members().forEach(m -> or.add(query(m), Occur.SHOULD));
    return or.build();
  }

  /** Words rank and may be missing in part; conditions on claims must hold for one and the same claim. */
  private Query all(List<Clause> members) {
    BooleanQuery.Builder and = new BooleanQuery.Builder();
    List<Clause.Words> plain = new ArrayList<>();
    List<Clause> sameClaim = new ArrayList<>();
    boolean joins = !forClaims && members.stream().anyMatch(m -> !(m instanceof Clause.Not) && m.onlyOfClaims());
    boolean positive = false;
    for (Clause member : members) {
      if (member instanceof Clause.Words w) {
        plain.add(w);
        positive = true;
      } else if (joins && member.ofClaims()) {
        sameClaim.add(member);
        positive = true;
      } else if (member instanceof Clause.Not not) {
        and.add(query(not.member()), Occur.MUST_NOT);
      } else {
        and.add(query(member), scores(member) ? Occur.MUST : Occur.FILTER);
        positive = true;
      }
    }
    if (!plain.isEmpty()) {
      Query bag = words.bag(plain, true);
      and.add(forClaims ? bag : lifted(bag, WordQueries.ofClaims().bag(plain, false)), Occur.MUST);
    }
    if (!sameClaim.isEmpty()) {
      and.add(ofSomeClaim(claimQuery(new Clause.All(sameClaim.getFirst().place(), sameClaim))), Occur.FILTER);
    }
    if (!positive) {
      and.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return and.build();
  }

  private static boolean scores(Clause clause) {
    return !(clause instanceof Clause.Condition c) || c.field().kind() == QueryField.Kind.TEXT;
  }

  private Query claimQuery(Clause clause) {
    return new QueryCompiler(canonicalNames, true).compile(clause);
  }

  private static Query ofSomeClaim(Query claim) {
    return new ToParentBlockJoinQuery(claim, PARENTS, ScoreMode.None);
  }

  @Override
  public Query condition(Clause.Condition condition) {
    QueryField field = condition.field();
    return switch (field.level()) {
      case ARTICLE -> forClaims ? new ToChildBlockJoinQuery(test(field, condition.test(), field.index()), PARENTS) : test(field, condition.test(), field.index());
      case CLAIM -> forClaims ? test(field, condition.test(), field.index()) : ofSomeClaim(claimQuery(condition));
      case COMMON -> test(field, condition.test(), field.index());
      case EITHER -> test(field, condition.test(), forClaims ? field.index() : ofArticles(field));
    };
  }

  private static String ofArticles(QueryField field) {
    return field.kind() == QueryField.Kind.ENTITY ? Schema.ENTITY : Schema.PUBLISHED;
  }

  private Query test(QueryField field, Clause.Test test, String index) {
    if (test instanceof Clause.Test.Named n) {
      return named(field, n.name(), index);
    }
    if (test instanceof Clause.Test.Between b) {
      return between(field, b, index);
    }
    Clause.Test.Days days = (Clause.Test.Days) test;
    return index.equals(Schema.PUBLISHED)
        ? LongPoint.newRangeQuery(index, days.first(), days.last())
        : LongRange.newIntersectsQuery(index, new long[] {days.first()}, new long[] {days.last()});
  }

  private Query named(QueryField field, String name, String index) {
    return switch (field.kind()) {
      case TEXT -> WordQueries.title(name);
      case ENTITY -> entity(name, index);
      case ID -> new TermQuery(new Term(index, name));
      case LABEL, MONEY, PERCENT, NODE, QUANTITY, FRACTION, DATE, BATCH -> keyword(name, index);
    };
  }

  private static Query keyword(String name, String index) {
    String folded = Folding.name(name);
    return folded.endsWith("*")
        ? new PrefixQuery(new Term(index, folded.substring(0, folded.length() - 1)))
        : new TermQuery(new Term(index, folded));
  }

  private Query entity(String name, String index) {
    if (name.endsWith("*")) {
      return keyword(name, index);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(keyword(name, index), Occur.SHOULD);
    canonicalNames.apply(name).forEach(canonical -> any.add(new TermQuery(new Term(index, canonical)), Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  private static Query between(QueryField field, Clause.Test.Between range, String index) {
    if (field.kind() == QueryField.Kind.FRACTION) {
      return LongPoint.newRangeQuery(index, NumericUtils.doubleToSortableLong(range.low()), NumericUtils.doubleToSortableLong(range.high()));
    }
    if (field.kind() == QueryField.Kind.BATCH) {
      return LongPoint.newRangeQuery(index, (long) Math.ceil(range.low()), (long) Math.floor(range.high()));
    }
    if (range.low() > range.high()) {
      return new MatchNoDocsQuery("empty range");
    }
    Query figures = DoubleRange.newIntersectsQuery(index, new double[] {range.low()}, new double[] {range.high()});
    String unitField =
        switch (field.kind()) {
          case MONEY -> Schema.CURRENCY;
          case QUANTITY -> Schema.UNIT;
          case PERCENT, NODE, FRACTION, BATCH, ENTITY, LABEL, DATE, TEXT, ID -> "";
        };
    if (range.unit().isEmpty() || unitField.isEmpty()) {
      return figures;
    }
    return new BooleanQuery.Builder().add(figures, Occur.FILTER).add(new TermQuery(new Term(unitField, Folding.name(range.unit()))), Occur.FILTER).build();
  }
}
