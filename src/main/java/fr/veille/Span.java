package fr.veille;

/**
 * A half-open stretch of a text. Whatever Veille derives from an article keeps one, through every clean-up, so that it can be shown in its place.
 *
 * @param start first UTF-16 unit, from 0
 * @param end the unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  /** Length in UTF-16 units. */
  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether both share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch in a text that holds this one's text from {@code offset} on. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** The covered part of the text that the offsets count in. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Text order: earlier start first, of two with one start the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
  }
}
