package fr.veille.index;

import fr.veille.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/** Reads the query language: Lucene's syntax parser finds the structure, this gives fields and values their meaning and mistakes their place. */
final class QueryParser {
  /** Nobody types more; Lucene's limit of clauses lies a little above. */
  static final int LONGEST = 4_000;

  private static final String WORDS = "";

  private final String query;
  private final QueryText text;

  private QueryParser(String query) {
    this.query = query;
    this.text = QueryText.of(query);
  }

  /**
   * The clauses of a query; none of them where it is blank.
   *
   * @throws QueryException with the place of the mistake
   */
  static Clause parse(String query) {
    if (query.length() > LONGEST) {
      throw new QueryException(query, LONGEST, "more than " + LONGEST + " characters; expected a shorter query");
    }
    QueryParser parser = new QueryParser(query);
    return parser.text.text().isBlank() ? new Clause.All(new Span(0, query.length()), List.of()) : parser.top();
  }

  private Clause top() {
    try {
      Clause clause = clause(new StandardSyntaxParser().parse(text.text(), WORDS), WORDS);
      return clause instanceof Clause.All ? clause : new Clause.All(clause.place(), List.of(clause));
    } catch (ParseException e) {
      throw mistake(e);
    } catch (QueryNodeParseException e) {
      throw new QueryException(query, query.length(), "can't be read; expected words, « phrases », field:value");
    }
  }

  private QueryException mistake(ParseException e) {
    var next = e.currentToken == null ? null : e.currentToken.next;
    if (next == null) {
      return new QueryException(query, query.length(), "can't be read");
    }
    int place = text.origin(next.beginColumn);
    if (next.kind == 0) {
      return new QueryException(query, query.length(), "the query ends too early; expected a word, a value or a closing parenthesis");
    }
    return new QueryException(query, place, "« " + next.image + " » is out of place; expected a word, a « phrase » or field:value");
  }

  private Clause clause(QueryNode node, String field) {
    // The order matters: Lucene derives some kinds of nodes from others.
    if (node instanceof GroupQueryNode g) {
      return clause(g.getChild(), field);
    }
    if (node instanceof ModifierQueryNode m) {
      return modified(m, field);
    }
    if (node instanceof OrQueryNode or) {
      return new Clause.Any(place(or), members(or, field));
    }
    if (node instanceof BooleanQueryNode and) {
      return new Clause.All(place(and), members(and, field));
    }
    if (node instanceof SlopQueryNode s) {
      return slop(s, field);
    }
    if (node instanceof FuzzyQueryNode f) {
      return fuzzy(f);
    }
    if (node instanceof TermRangeQueryNode r) {
      return range(r);
    }
    if (node instanceof FieldQueryNode f) {
      return field(f);
    }
    throw new QueryException(query, place(node).start(), "this can't be read; expected words, « phrases », field:value");
  }

  private List<Clause> members(QueryNode node, String field) {
    List<Clause> members = new ArrayList<>();
    for (QueryNode child : Objects.requireNonNullElse(node.getChildren(), List.<QueryNode>of())) {
      Clause member = clause(child, field);
      if (node.getClass() == BooleanQueryNode.class && member instanceof Clause.All all && !(child instanceof GroupQueryNode)) {
        members.addAll(all.members());
      } else {
        members.add(member);
      }
    }
    return members;
  }

  private Clause modified(ModifierQueryNode node, String field) {
    Clause member = clause(node.getChild(), field);
    return switch (node.getModifier()) {
      case MOD_NOT -> new Clause.Not(member.place(), member);
      case MOD_REQ -> new Clause.Must(member.place(), member);
      case MOD_NONE -> member;
    };
  }

  private Clause slop(SlopQueryNode node, String field) {
    Clause phrase = clause(node.getChild(), field);
    return phrase instanceof Clause.Phrase p ? new Clause.Phrase(p.place(), p.text(), Math.clamp(node.getValue(), 0, 100)) : phrase;
  }

  private Clause fuzzy(FuzzyQueryNode node) {
    String word = node.getTextAsString();
    float similarity = node.getSimilarity();
    int edits = similarity >= 1 ? Math.min(2, (int) similarity) : word.length() > 5 ? 2 : 1;
    return new Clause.Near(place(node), word, edits);
  }

  private Clause range(TermRangeQueryNode node) {
    FieldQueryNode low = node.getLowerBound();
    FieldQueryNode high = node.getUpperBound();
    boolean above = !low.getTextAsString().isEmpty() && !low.getTextAsString().equals("*");
    FieldQueryNode bound = above ? low : high;
    boolean inclusive = above ? node.isLowerInclusive() : node.isUpperInclusive();
    return condition(bound, (above ? ">" : "<") + (inclusive ? "=" : ""));
  }

  private Clause field(FieldQueryNode node) {
    if (!WORDS.contentEquals(node.getField())) {
      return condition(node, ":");
    }
    String words = node.getTextAsString();
    if (node instanceof QuotedFieldQueryNode) {
      return new Clause.Phrase(place(node), words, 0);
    }
    boolean pattern = (words.contains("*") || words.contains("?")) && (words.equals("*") || words.chars().anyMatch(c -> Words.isWordChar((char) c)));
    return pattern ? new Clause.Pattern(place(node), words) : new Clause.Words(place(node), words);
  }

  private Clause condition(FieldQueryNode node, String operator) {
    String name = node.getField().toString();
    QueryField field = QueryField.named(name.replace("œ", "oe")).orElseThrow(() -> new QueryException(query, place(node).start(), "unknown field « " + name + " »"));
    String value = node.getTextAsString().strip();
    if (value.isEmpty()) {
      throw new QueryException(query, place(node).start(), "no value; expected " + field.expected());
    }
    if (!field.kind().ordered()) {
      return new Clause.Condition(place(node), field, new Clause.Test.Named(QueryLabels.of(field, value)));
    }
    Clause.Test test = QueryValues.test(field.kind(), operator, value);
    if (test == null) {
      throw new QueryException(query, place(node).start(), "« " + value + " » is no value; expected " + field.expected());
    }
    return new Clause.Condition(place(node), field, test);
  }

  /** The stretch of the query that a node and all below it stand for, a field's name not included. */
  private Span place(QueryNode node) {
    if (node instanceof FieldQueryNode f) {
      int start = text.origin(f.getBegin());
      int end = Math.max(start, f.getEnd() > 0 ? text.origin(f.getEnd() - 1) + 1 : start);
      return new Span(start, Math.min(end, query.length()));
    }
    int start = query.length();
    int end = 0;
    for (QueryNode child : Objects.requireNonNullElse(node.getChildren(), List.<QueryNode>of())) {
      Span span = place(child);
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    return start <= end ? new Span(start, end) : new Span(0, query.length());
  }
}
