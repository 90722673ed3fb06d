package fr.veille.index;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.claim.Claim;
import fr.veille.claim.Modality;
import fr.veille.claim.Polarity;
import fr.veille.entity.EntityType;
import fr.veille.entity.Mention;
import fr.veille.quantity.Value;
import fr.veille.reading.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds readings for tests: an article's text with mentions and claims placed by the words that carry them. */
final class Readings {
  private final String id;
  private final String text;
  private final LocalDate published;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private String source = "essai.example";
  private @Nullable String title;

  private Readings(String id, String published, String text) {
    this.id = id;
    this.text = text;
    this.published = LocalDate.parse(published);
  }

  static Readings article(String id, String published, String text) {
    return new Readings(id, published, text);
  }

  Readings titled(String newTitle) {
    this.title = newTitle;
    return this;
  }

  Readings from(String newSource) {
    this.source = newSource;
    return this;
  }

  Readings mention(String words, EntityType type, String name) {
    int at = text.indexOf(words);
    mentions.add(Mention.named(new Span(at, at + words.length()), type, words, name, "essai"));
    return this;
  }

  Readings claim(Claim claim) {
    claims.add(claim);
    return this;
  }

  /** A claim whose evidence is the whole text. */
  Readings claim(String type, String subject, @Nullable String object, @Nullable Value value) {
    return claim(type, subject, object, value, Modality.ASSERTED, Polarity.POSITIVE, null);
  }

  // NullAway misses annotations on nested types (Value.@Nullable Money) that it reads from class files.
  @SuppressWarnings("NullAway")
  Readings claim(
      String type, String subject, @Nullable String object, @Nullable Value value, Modality modality, Polarity polarity, @Nullable String attribution) {
    return claim(
        new Claim(
            type,
            subject,
            object,
            value instanceof Value.Money v ? v : null,
            value instanceof Value.Percent v ? v : null,
            value instanceof Value.Measure v ? v : null,
            value instanceof Value.Node v ? v : null,
            value instanceof Value.Period v ? v : null,
            null,
            null,
            null,
            null,
            null,
            modality,
            polarity,
            attribution,
            new Span(0, text.length()),
            0.9));
  }

  Reading reading() {
    Article article = new Article(id, source, title, List.of("Jeanne Martin"), published, "fr", null, null, false, text);
    return new Reading(article, List.of(), mentions, claims);
  }

  static Value.Money money(double amount, String currency) {
    return new Value.Money(BigDecimal.valueOf(amount), BigDecimal.valueOf(amount), currency, false);
  }

  static Value.Node node(double nanometres) {
    return new Value.Node(BigDecimal.valueOf(nanometres), BigDecimal.valueOf(nanometres));
  }

  static Value.Percent percent(double share) {
    return new Value.Percent(BigDecimal.valueOf(share), BigDecimal.valueOf(share), false);
  }
}
