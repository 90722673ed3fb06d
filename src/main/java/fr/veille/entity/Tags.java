package fr.veille.entity;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The labels of the name model: outside, or for each type the begin, inside and last word of a longer name, or a name of one word (BILOU).
 * Knowing where a name ends as well as where it begins is worth about a point over BIO.
 */
public final class Tags {
  static final EntityType[] TYPES = Arrays.stream(EntityType.values()).filter(EntityType::named).toArray(EntityType[]::new);

  /** Number of labels. */
  public static final int COUNT = 1 + 4 * TYPES.length;

  /** Outside of any name. */
  public static final int OUTSIDE = 0;

  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int LAST = 2;
  static final int UNIT = 3;

  private static final int[][] FOLLOWING = new int[COUNT][];
  private static final int[][] PRECEDING = new int[COUNT][];

  static {
    for (int a = 0; a < COUNT; a++) {
      int from = a;
      FOLLOWING[a] = IntStream.range(0, COUNT).filter(b -> mayFollow(from, b)).toArray();
      PRECEDING[a] = IntStream.range(0, COUNT).filter(b -> mayFollow(b, from)).toArray();
    }
  }

  private Tags() {}

  /** The label of a place in a name of a type. */
  public static int of(EntityType type, int position) {
    return 1 + 4 * index(type) + position;
  }

  /** Labels for the words {@code first} to {@code last} of a name. */
  public static void mark(int[] labels, int first, int last, EntityType type) {
    if (first == last) {
      labels[first] = of(type, UNIT);
      return;
    }
    Arrays.fill(labels, first, last + 1, of(type, INSIDE));
    labels[first] = of(type, BEGIN);
    labels[last] = of(type, LAST);
  }

  /** The labels that may follow a label. Not to be written to. */
  public static int[] following(int label) {
    return FOLLOWING[label];
  }

  /** The labels that a label may follow. Not to be written to. */
  public static int[] preceding(int label) {
    return PRECEDING[label];
  }

  /** Number of a type among those that have names. */
  static int index(EntityType type) {
    return switch (type) {
      case COMPANY -> 0;
      case ORGANIZATION -> 1;
      case PERSON -> 2;
      case PLACE -> 3;
      case PRODUCT -> 4;
      case TECHNOLOGY -> 5;
      case CHIP_NODE, MONEY, PERCENT, QUANTITY, DATE -> throw new IllegalArgumentException(type.label() + " has values, no names");
    };
  }

  static @Nullable EntityType type(int label) {
    return label == OUTSIDE ? null : TYPES[(label - 1) / 4];
  }

  static int position(int label) {
    return (label - 1) % 4;
  }

  /** Whether a sentence may begin with the label. */
  public static boolean mayStart(int label) {
    return label == OUTSIDE || position(label) == BEGIN || position(label) == UNIT;
  }

  /** Whether a sentence may end with the label. */
  public static boolean mayEnd(int label) {
    return label == OUTSIDE || position(label) == LAST || position(label) == UNIT;
  }

  private static boolean mayFollow(int a, int b) {
    if (mayEnd(a)) {
      return mayStart(b);
    }
    return b != OUTSIDE && type(a) == type(b) && (position(b) == INSIDE || position(b) == LAST);
  }
}
