package fr.veille.index;

import fr.veille.Span;
import fr.veille.claim.Claim;
import fr.veille.claim.Modality;
import fr.veille.claim.Polarity;
import fr.veille.entity.EntityType;
import fr.veille.entity.Mention;
import fr.veille.quantity.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Metadata, mentions and claims as bytes. A form of our own reads without loading a JSON library, which a cold query would wait for. */
final class RecordCodec {
  private RecordCodec() {}

  /** Writes the parts of a record. */
  private interface Body {
    void write(DataOutputStream out) throws IOException;
  }

  static BytesRef encode(ArticleMetadata a) {
    return bytes(
        out -> {
          out.writeUTF(a.id());
          text(out, a.source());
          text(out, a.title());
          out.writeInt(a.authors().size());
          for (String author : a.authors()) {
            out.writeUTF(author);
          }
          day(out, a.published());
          text(out, a.language());
          text(out, a.url());
          text(out, a.section());
          out.writeBoolean(a.paywalled());
        });
  }

  static ArticleMetadata metadata(BytesRef bytes) throws IOException {
    DataInputStream in = open(bytes);
    String id = in.readUTF();
    String source = text(in);
    String title = text(in);
    List<String> authors = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      authors.add(in.readUTF());
    }
    return new ArticleMetadata(id, source, title, authors, day(in), text(in), text(in), text(in), in.readBoolean());
  }

  static BytesRef encode(Claim c) {
    return bytes(
        out -> {
          out.writeUTF(c.type());
          out.writeUTF(c.subject());
          text(out, c.object());
          value(out, c.money());
          value(out, c.percent());
          value(out, c.quantity());
          value(out, c.node());
          value(out, c.date());
          text(out, c.stage());
          text(out, c.direction());
          text(out, c.measure());
          text(out, c.round());
          text(out, c.role());
          out.writeUTF(c.modality().name());
          out.writeUTF(c.polarity().name());
          text(out, c.attribution());
          span(out, c.evidence());
          out.writeDouble(c.confidence());
        });
  }

  static Claim claim(BytesRef bytes) throws IOException {
    DataInputStream in = open(bytes);
    return new Claim(
        in.readUTF(),
        in.readUTF(),
        text(in),
        (Value.Money) value(in),
        (Value.Percent) value(in),
        (Value.Measure) value(in),
        (Value.Node) value(in),
        (Value.Period) value(in),
        text(in),
        text(in),
        text(in),
        text(in),
        text(in),
        Modality.valueOf(in.readUTF()),
        Polarity.valueOf(in.readUTF()),
        text(in),
        span(in),
        in.readDouble());
  }

  static BytesRef encode(List<Mention> mentions) {
    return bytes(
        out -> {
          out.writeInt(mentions.size());
          for (Mention m : mentions) {
            span(out, m.span());
            out.writeUTF(m.type().name());
            out.writeUTF(m.text());
            text(out, m.name());
            value(out, m.value());
            out.writeUTF(m.why());
          }
        });
  }

  static List<Mention> mentions(BytesRef bytes) throws IOException {
    DataInputStream in = open(bytes);
    List<Mention> mentions = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      mentions.add(new Mention(span(in), EntityType.valueOf(in.readUTF()), in.readUTF(), text(in), value(in), in.readUTF()));
    }
    return mentions;
  }

  private static void value(DataOutputStream out, @Nullable Value value) throws IOException {
    switch (value) {
      case null -> out.writeByte(0);
      case Value.Money m -> {
        out.writeByte(1);
        bounds(out, m.low(), m.high());
        out.writeUTF(m.currency());
        out.writeBoolean(m.approximate());
      }
      case Value.Percent p -> {
        out.writeByte(2);
        bounds(out, p.low(), p.high());
        out.writeBoolean(p.approximate());
      }
      case Value.Measure q -> {
        out.writeByte(3);
        bounds(out, q.low(), q.high());
        out.writeUTF(q.unit());
        out.writeBoolean(q.approximate());
      }
      case Value.Node n -> {
        out.writeByte(4);
        bounds(out, n.low(), n.high());
      }
      case Value.Period p -> {
        out.writeByte(5);
        day(out, p.start());
        day(out, p.end());
      }
    }
  }

  private static @Nullable Value value(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case 0 -> null;
      case 1 -> new Value.Money(number(in), number(in), in.readUTF(), in.readBoolean());
      case 2 -> new Value.Percent(number(in), number(in), in.readBoolean());
      case 3 -> new Value.Measure(number(in), number(in), in.readUTF(), in.readBoolean());
      case 4 -> new Value.Node(number(in), number(in));
      case 5 -> new Value.Period(day(in), day(in));
      default -> throw new IOException("no value of kind " + kind);
    };
  }

  private static void bounds(DataOutputStream out, @Nullable BigDecimal low, @Nullable BigDecimal high) throws IOException {
    text(out, low == null ? null : low.toString());
    text(out, high == null ? null : high.toString());
  }

  private static @Nullable BigDecimal number(DataInputStream in) throws IOException {
    String digits = text(in);
    return digits == null ? null : new BigDecimal(digits);
  }

  private static void day(DataOutputStream out, @Nullable LocalDate day) throws IOException {
    out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
  }

  private static @Nullable LocalDate day(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  private static void span(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span span(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  // writeUTF stops at 65 535 bytes; titles of that length are cut rather than refused, names and units can't be that long.
  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      out.writeUTF(text.length() > 20_000 ? text.substring(0, 20_000) : text);
    }
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }

  private static BytesRef bytes(Body body) {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(buffer)) {
      body.write(out);
    } catch (IOException e) {
      throw new IllegalArgumentException("a part of the record is too long to store: " + e.getMessage(), e);
    }
    return new BytesRef(buffer.toByteArray());
  }

  private static DataInputStream open(BytesRef bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length));
  }
}
