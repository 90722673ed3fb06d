package fr.veille.cli;

import fr.veille.index.Facets;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints what hits have in common. */
final class FacetResults {
  static final int MOST = 10;

  private FacetResults() {}

  static void text(Facets facets, PrintWriter out) {
    line("entités", facets.entities(), out);
    line("types", facets.types(), out);
    line("années", facets.years(), out);
    line("sources", facets.sources(), out);
  }

  private static void line(String name, List<Facets.Count> counts, PrintWriter out) {
    if (!counts.isEmpty()) {
      out.println(name + " : " + counts.stream().map(c -> c.value() + " (" + c.hits() + ")").collect(Collectors.joining(", ")));
    }
  }

  static void json(Facets facets, PrintWriter out) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    put(node, "entities", facets.entities());
    put(node, "types", facets.types());
    put(node, "years", facets.years());
    put(node, "sources", facets.sources());
    out.println(node);
  }

  private static void put(ObjectNode node, String name, List<Facets.Count> counts) {
    var array = node.putArray(name);
    counts.forEach(c -> array.addObject().put("value", c.value()).put("hits", c.hits()));
  }

  static void csv(Facets facets, PrintWriter out) {
    out.println(Csv.line("facet", "value", "hits"));
    facets.entities().forEach(c -> out.println(Csv.line("entity", c.value(), c.hits())));
    facets.types().forEach(c -> out.println(Csv.line("type", c.value(), c.hits())));
    facets.years().forEach(c -> out.println(Csv.line("year", c.value(), c.hits())));
    facets.sources().forEach(c -> out.println(Csv.line("source", c.value(), c.hits())));
  }
}
