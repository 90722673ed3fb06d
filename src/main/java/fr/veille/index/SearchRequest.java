package fr.veille.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an index.
 *
 * @param query in the query language; blank asks for everything
 * @param entities names that must all be there: mentioned by the article, party to the claim
 * @param types types of claims, of which one must be there; empty for any
 * @param since first day of publication, null for any
 * @param until last day of publication, null for any
 * @param offset hits to leave out from the start
 * @param limit most hits to return
 */
public record SearchRequest(
    String query,
    List<String> entities,
    List<String> types,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    SortOrder sort,
    int offset,
    int limit) {
  public SearchRequest {
    entities = List.copyOf(entities);
    types = List.copyOf(types);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("no page from " + offset + " of " + limit);
    }
  }

  /** The ten best hits of a query. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, List.of(), List.of(), null, null, SortOrder.RELEVANCE, 0, 10);
  }

  /**
   * The first day of a date as the query language writes them: 2024, 2024-03, mars 2024, 2024-03-15.
   *
   * @throws QueryException where it is no date
   */
  public static LocalDate firstDay(String date) {
    return LocalDate.ofEpochDay(days(date).first());
  }

  /** The last day of a date; see {@link #firstDay}. */
  public static LocalDate lastDay(String date) {
    return LocalDate.ofEpochDay(days(date).last());
  }

  private static Clause.Test.Days days(String date) {
    Clause.Test.Days days = QueryDates.test(":", date);
    if (days == null) {
      throw new QueryException(date, 0, "« " + date + " » is no date; expected 2024, 2024-03, mars 2024 or 2024-03-15");
    }
    return days;
  }

  public SearchRequest page(int newOffset, int newLimit) {
    return new SearchRequest(query, entities, types, since, until, sort, newOffset, newLimit);
  }

  public SearchRequest withQuery(String other) {
    return new SearchRequest(other, entities, types, since, until, sort, offset, limit);
  }

  public SearchRequest sortedBy(SortOrder order) {
    return new SearchRequest(query, entities, types, since, until, order, offset, limit);
  }

  public SearchRequest about(String... names) {
    return new SearchRequest(query, List.of(names), types, since, until, sort, offset, limit);
  }

  public SearchRequest ofTypes(List<String> labels) {
    return new SearchRequest(query, entities, labels, since, until, sort, offset, limit);
  }

  public SearchRequest between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new SearchRequest(query, entities, types, first, last, sort, offset, limit);
  }
}
