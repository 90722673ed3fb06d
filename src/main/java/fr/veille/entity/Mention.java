package fr.veille.entity;

import fr.veille.Span;
import fr.veille.quantity.Value;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that names an entity or gives a value.
 *
 * @param span in the article's text; mentions neither nest nor overlap
 * @param text the covered text
 * @param name canonical name; null exactly where the type carries a value
 * @param value null where the type is named
 * @param why what decided type and name, for people to read: model, lexicon entry, metonym…
 */
public record Mention(Span span, EntityType type, String text, @Nullable String name, @Nullable Value value, String why) {
  public Mention {
    if (type.named() ? name == null || value != null : name != null || value == null) {
      throw new IllegalArgumentException(type.label() + " «" + text + "» needs " + (type.named() ? "a name and no value" : "a value and no name"));
    }
  }

  /** A mention of a company, person, place, …. */
  public static Mention named(Span span, EntityType type, String text, String name, String why) {
    return new Mention(span, type, text, name, null, why);
  }

  /** A mention of a value; its type follows from the value's. */
  public static Mention valued(Span span, String text, Value value) {
    return new Mention(span, typeOf(value), text, null, value, "quantity");
  }

  /** The same mention in a text that holds this one's text from {@code offset} on. */
  public Mention shift(int offset) {
    return offset == 0 ? this : new Mention(span.shift(offset), type, text, name, value, why);
  }

  private static EntityType typeOf(Value value) {
    return switch (value) {
      case Value.Money m -> EntityType.MONEY;
      case Value.Percent p -> EntityType.PERCENT;
      case Value.Node n -> EntityType.CHIP_NODE;
      case Value.Measure m -> EntityType.QUANTITY;
      case Value.Period p -> EntityType.DATE;
    };
  }
}
