package fr.veille.index;

/** A query that can't be read: what was expected and at which place of it. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String query;
  private final int place;

  /**
   * @param place UTF-16 offset into the query, at most its length
   * @param message what is wrong and what was expected
   */
  QueryException(String query, int place, String message) {
    super(message);
    this.query = query;
    this.place = Math.clamp(place, 0, query.length());
  }

  public int place() {
    return place;
  }

  /** The query, a caret under the place, and the message, on three lines; a long query is cut to the stretch around the place. */
  public String report() {
    int from = Math.max(0, place - 60);
    int to = Math.min(query.length(), from + 110);
    String shown = query.substring(from, to).replaceAll("\\s", " ");
    String cut = from > 0 ? "…" : "";
    return cut + shown + (to < query.length() ? "…" : "") + '\n' + " ".repeat(cut.length() + place - from) + "^\n" + getMessage();
  }
}
