package fr.veille.index;

import fr.veille.article.Article;
import fr.veille.claim.Claim;
import fr.veille.entity.Mention;
import fr.veille.quantity.Value;
import fr.veille.reading.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** Turns a reading into its block of documents, as {@link Schema} describes them. */
final class Blocks {
  /** Lucene takes no keyword above 32 766 bytes. */
  private static final int LONGEST_KEYWORD = 2_000;

  private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType PLACED_WORDS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private Blocks() {}

  private static FieldType words(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  static List<Document> of(Reading reading, String hash, String origin, long batch) {
    List<Document> block = new ArrayList<>(reading.claims().size() + 1);
    for (Claim claim : reading.claims()) {
      block.add(claim(reading.article(), claim, batch));
    }
    block.add(article(reading, hash, origin, batch));
    return block;
  }

  private static Document article(Reading reading, String hash, String origin, long batch) {
    Article article = reading.article();
    Document doc = common(article, Schema.ARTICLE, batch);
    doc.add(new StoredField(Schema.METADATA, RecordCodec.encode(ArticleMetadata.of(article))));
    doc.add(new StoredField(Schema.TEXT, article.text()));
    doc.add(new StoredField(Schema.MENTIONS, RecordCodec.encode(reading.mentions())));
    doc.add(new BinaryDocValuesField(Schema.ID, new BytesRef(article.id())));
    doc.add(new BinaryDocValuesField(Schema.HASH, new BytesRef(hash)));
    doc.add(new BinaryDocValuesField(Schema.ORIGIN, new BytesRef(origin)));
    List<Word> title = Words.of(article.title() == null ? "" : article.title());
    List<Word> body = Words.of(article.text());
    List<Word> all = new ArrayList<>(title);
    all.addAll(body);
    doc.add(text(Schema.TITLE, WordStream.prose(title), WORDS));
    doc.add(text(Schema.PROSE, WordStream.prose(all), WORDS));
    doc.add(text(Schema.EXACT, WordStream.exact(all), PLACED_WORDS));
    doc.add(text(Schema.PAIRS, WordStream.pairs(all), WORDS));
    doc.add(text(Schema.ROOTS, WordStream.roots(all), WORDS));
    article.authors().forEach(author -> keyword(doc, Schema.AUTHOR, author));
    keyword(doc, Schema.SECTION, article.section());
    keyword(doc, Schema.LANGUAGE, article.language());
    entities(doc, reading);
    for (String type : new TreeSet<>(reading.claims().stream().map(Claim::type).toList())) {
      facet(doc, Schema.FACET_TYPE, type);
    }
    return doc;
  }

  private static void entities(Document doc, Reading reading) {
    Map<String, String> names = new TreeMap<>();
    Set<String> aliases = new TreeSet<>();
    for (Mention mention : reading.mentions()) {
      if (mention.name() != null) {
        addName(mention.name(), names, aliases);
        aliases.add(alias(mention.text(), mention.name()));
      }
    }
    for (Claim claim : reading.claims()) {
      for (String party : parties(claim)) {
        addName(party, names, aliases);
      }
    }
    names.forEach(
        (folded, shown) -> {
          keyword(doc, Schema.ENTITY, folded);
          facet(doc, Schema.FACET_ENTITY, shown);
        });
    aliases.forEach(alias -> doc.add(new StringField(Schema.ALIAS, alias, Field.Store.NO)));
  }

  private static void addName(String name, Map<String, String> names, Set<String> aliases) {
    names.putIfAbsent(Folding.name(name), name);
    aliases.add(alias(name, name));
  }

  private static String alias(String alias, String name) {
    return cut(Folding.name(alias)) + Schema.SEPARATOR + cut(name);
  }

  private static List<String> parties(Claim claim) {
    List<String> parties = new ArrayList<>(3);
    parties.add(claim.subject());
    if (claim.object() != null) {
      parties.add(claim.object());
    }
    if (claim.attribution() != null) {
      parties.add(claim.attribution());
    }
    return parties;
  }

  private static Document claim(Article article, Claim claim, long batch) {
    Document doc = common(article, Schema.CLAIM, batch);
    String evidence = claim.evidence().of(article.text());
    doc.add(new StoredField(Schema.RECORD, RecordCodec.encode(claim)));
    doc.add(new StoredField(Schema.EVIDENCE, evidence));
    List<Word> words = Words.of(evidence);
    doc.add(text(Schema.EVIDENCE_PROSE, WordStream.prose(words), WORDS));
    doc.add(text(Schema.EVIDENCE_EXACT, WordStream.exact(words), PLACED_WORDS));
    keyword(doc, Schema.TYPE, claim.type());
    facet(doc, Schema.FACET_TYPE, claim.type());
    keyword(doc, Schema.SUBJECT, claim.subject());
    keyword(doc, Schema.OBJECT, claim.object());
    keyword(doc, Schema.ATTRIBUTION, claim.attribution());
    for (String party : new TreeSet<>(parties(claim))) {
      keyword(doc, Schema.PARTY, party);
      facet(doc, Schema.FACET_ENTITY, party);
    }
    keyword(doc, Schema.MODALITY, claim.modality().label());
    keyword(doc, Schema.POLARITY, claim.polarity().label());
    keyword(doc, Schema.STAGE, claim.stage());
    keyword(doc, Schema.DIRECTION, claim.direction());
    keyword(doc, Schema.MEASURE, claim.measure());
    keyword(doc, Schema.ROUND, claim.round());
    keyword(doc, Schema.ROLE, claim.role());
    values(doc, claim);
    period(doc, article, claim);
    doc.add(new LongField(Schema.CONFIDENCE, NumericUtils.doubleToSortableLong(claim.confidence()), Field.Store.NO));
    return doc;
  }

  private static void values(Document doc, Claim claim) {
    Value.Money money = claim.money();
    if (money != null) {
      range(doc, Schema.AMOUNT, money.low(), money.high());
      keyword(doc, Schema.CURRENCY, money.currency());
      double highest = stated(money.high(), money.low());
      doc.add(new NumericDocValuesField(Schema.SORT_AMOUNT, NumericUtils.doubleToSortableLong(highest)));
    }
    if (claim.percent() != null) {
      range(doc, Schema.PERCENT, claim.percent().low(), claim.percent().high());
    }
    if (claim.node() != null) {
      range(doc, Schema.NODE, claim.node().low(), claim.node().high());
    }
    if (claim.quantity() != null) {
      range(doc, Schema.QUANTITY, claim.quantity().low(), claim.quantity().high());
      keyword(doc, Schema.UNIT, claim.quantity().unit());
    }
  }

  private static void period(Document doc, Article article, Claim claim) {
    Value.Period date = claim.date();
    LocalDate published = article.published();
    if (date != null && (date.start() != null || date.end() != null)) {
      long start = date.start() == null ? Long.MIN_VALUE : date.start().toEpochDay();
      long end = date.end() == null ? Long.MAX_VALUE : date.end().toEpochDay();
      doc.add(new LongRange(Schema.PERIOD, new long[] {start}, new long[] {end}));
      doc.add(new LongRange(Schema.WHEN, new long[] {start}, new long[] {end}));
    } else if (published != null) {
      doc.add(new LongRange(Schema.WHEN, new long[] {published.toEpochDay()}, new long[] {published.toEpochDay()}));
    }
  }

  private static Document common(Article article, String kind, long batch) {
    Document doc = new Document();
    doc.add(new StringField(Schema.KIND, kind, Field.Store.NO));
    doc.add(new StringField(Schema.BLOCK, article.id(), Field.Store.NO));
    keyword(doc, Schema.SOURCE, article.source());
    if (article.source() != null) {
      facet(doc, Schema.FACET_SOURCE, article.source());
    }
    doc.add(new LongPoint(Schema.BATCH, batch));
    if (article.published() != null) {
      doc.add(new LongField(Schema.PUBLISHED, article.published().toEpochDay(), Field.Store.NO));
    }
    return doc;
  }

  private static void range(Document doc, String field, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    doc.add(new DoubleRange(field, new double[] {stated(low, high)}, new double[] {stated(high, low)}));
  }

  /** The bound, or the other one where it is open; values never have both open. */
  private static double stated(@Nullable BigDecimal bound, @Nullable BigDecimal other) {
    return bound != null ? bound.doubleValue() : other != null ? other.doubleValue() : 0;
  }

  private static void keyword(Document doc, String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      doc.add(new StringField(field, cut(Folding.name(value)), Field.Store.NO));
    }
  }

  private static void facet(Document doc, String field, String value) {
    doc.add(new SortedSetDocValuesField(field, new BytesRef(cut(value))));
  }

  private static String cut(String keyword) {
    return keyword.length() <= LONGEST_KEYWORD ? keyword : keyword.substring(0, LONGEST_KEYWORD);
  }

  private static Field text(String name, TokenStream words, FieldType type) {
    return new Field(name, words, type);
  }
}
