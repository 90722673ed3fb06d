package fr.veille.quantity;

import fr.veille.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of French text. Start here: {@link #read} finds the values of an article, {@link #multiples} what growth is told with. */
public final class Quantities {
  private Quantities() {}

  /**
   * The money, percentages, chip nodes, measures and dates of a text in text order; they don't overlap, and none crosses a line break.
   *
   * @param published the day that « mardi » or « l’an dernier » are told from; without it they are found with an unknown period
   */
  public static List<Quantity> read(CharSequence text, @Nullable LocalDate published) {
    Reader reader = new Reader(text, published);
    return quantities(reader, reader.values());
  }

  /** The multiples of a text, « a doublé », « quadruplé », « trois fois plus », « ×3 », as measures with the unit {@code ×}. */
  public static List<Quantity> multiples(CharSequence text) {
    Reader reader = new Reader(text, null);
    return quantities(reader, reader.multiples());
  }

  /**
   * Everything that reads as a number, of every kind, also where kinds overlap: bare numbers, ordinals and durations with what {@link #read} finds,
   * and dates looser than an article has them.
   */
  public static List<Expression> expressions(CharSequence text, @Nullable LocalDate published) {
    FullReader reader = new FullReader(text, published);
    Tokens tokens = reader.tokens();
    List<Expression> expressions = new ArrayList<>();
    for (Finding finding : reader.all()) {
      Span span = new Span(tokens.start(finding.from()), tokens.end(finding.to() - 1));
      expressions.add(new Expression(span, finding.kind(), finding.value(), finding.code()));
    }
    return List.copyOf(expressions);
  }

  private static List<Quantity> quantities(Reader reader, List<Finding> findings) {
    List<Quantity> quantities = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      quantities.add(new Quantity(reader.span(finding), finding.value()));
    }
    return List.copyOf(quantities);
  }
}
