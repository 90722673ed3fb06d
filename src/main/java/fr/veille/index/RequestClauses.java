package fr.veille.index;

import fr.veille.Span;
import java.util.ArrayList;
import java.util.List;

/** Joins what a request types and what its options ask for. */
final class RequestClauses {
  /** Stands for what was given by an option and has no place in the query. */
  private static final Span OPTION = new Span(0, 0);

  private RequestClauses() {}

  static Clause of(SearchRequest request) {
    List<Clause> all = new ArrayList<>();
    if (QueryParser.parse(request.query()) instanceof Clause.All typed) {
      all.addAll(typed.members());
    }
    for (String entity : request.entities()) {
      all.add(new Clause.Condition(OPTION, QueryField.ENTITY, new Clause.Test.Named(entity)));
    }
    if (!request.types().isEmpty()) {
      List<Clause> types = new ArrayList<>();
      for (String type : request.types()) {
        types.add(new Clause.Condition(OPTION, QueryField.TYPE, new Clause.Test.Named(QueryLabels.of(QueryField.TYPE, type))));
      }
      all.add(types.size() == 1 ? types.getFirst() : new Clause.Any(OPTION, types));
    }
    if (request.since() != null || request.until() != null) {
      long first = request.since() == null ? Long.MIN_VALUE : request.since().toEpochDay();
      long last = request.until() == null ? Long.MAX_VALUE : request.until().toEpochDay();
      all.add(new Clause.Condition(OPTION, QueryField.PUBLISHED, new Clause.Test.Days(first, last)));
    }
    return new Clause.All(new Span(0, request.query().length()), all);
  }

  /** A part of a request for people to read: as it was typed, or the option. */
  static String shown(Clause part, SearchRequest request) {
    if (!part.place().equals(OPTION)) {
      return typed(part, request.query());
    }
    return switch (part) {
      case Clause.Condition c when c.field() == QueryField.PUBLISHED ->
          (request.since() == null ? "" : "--since " + request.since() + " ") + (request.until() == null ? "" : "--until " + request.until());
      case Clause.Condition c when c.test() instanceof Clause.Test.Named n -> "--" + c.field().label() + " " + n.name();
      default -> "--type " + String.join(",", request.types());
    };
  }

  private static String typed(Clause part, String query) {
    String typed = part.place().of(query).strip();
    return part instanceof Clause.Condition c ? c.field().names().getFirst() + " " + typed : part instanceof Clause.Not ? "-" + typed : typed;
  }
}
