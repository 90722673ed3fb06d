package fr.veille.entity;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.entity.NameTagger.Name;
import fr.veille.quantity.Quantity;
import fr.veille.quantity.Value;
import fr.veille.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The front door: who and what an article names, and its values. Thread-safe; build it once and share it.
 *
 * <p>Where a name and a value overlap, this decides, in this order:
 *
 * <ol>
 *   <li>a value that covers a name keeps its place (« 18A », « 500 yens »);
 *   <li>a name that covers more than the value keeps its place (« GPT-4 », « France 2030 », « Watt-1 »);
 *   <li>a known name that ends in the number of a value keeps its place (« des Model 3 chinoises »);
 *   <li>of two that cross, the longer one does, and of two of one length the name.
 * </ol>
 */
public final class EntityFinder {
  private final NameTagger tagger;
  private final Governments governments;
  private final Lexicon lexicon;

  /** A finder of the names that the tagger finds with help of the lexicon. */
  public EntityFinder(NameTagger tagger, Governments governments, Lexicon lexicon) {
    this.tagger = tagger;
    this.governments = governments;
    this.lexicon = lexicon;
  }

  /**
   * Mentions of names and values, in text order and without overlaps.
   *
   * @param sentences of the article
   * @param quantities the values of the article, in text order
   */
  public List<Mention> find(Article article, List<Sentence> sentences, List<Quantity> quantities) {
    String text = article.text();
    List<Words> words = sentences.stream().map(s -> Words.of(text, s.span())).toList();
    List<Name> names = Administrations.join(tagger.find(words, lexicon, quantities), words, lexicon);
    List<Name> kept = names.stream().filter(n -> quantities.stream().noneMatch(q -> yields(text, n, q))).toList();
    Naming naming = new Naming(text, words, kept, lexicon, governments);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Name name = kept.get(i);
      Naming.Named named = naming.name(i);
      String why = String.format(Locale.ROOT, "model %.2f; %s", name.probability(), named.why());
      mentions.add(Mention.named(name.span(), name.type(), name.span().of(text), named.name(), why));
    }
    for (Quantity quantity : quantities) {
      if (kept.stream().noneMatch(n -> n.span().overlaps(quantity.span()))) {
        mentions.add(Mention.valued(quantity.span(), quantity.span().of(text), quantity.value()));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  private boolean yields(String text, Name name, Quantity quantity) {
    Span a = name.span();
    Span b = quantity.span();
    if (!a.overlaps(b)) {
      return false;
    }
    if (a.equals(b)) {
      return quantity.value() instanceof Value.Node;
    }
    if (a.contains(b) || b.contains(a)) {
      return b.contains(a);
    }
    boolean known = a.start() < b.start() && lexicon.written(a.of(text)).stream().anyMatch(e -> e.type() == name.type());
    return !known && b.length() > a.length();
  }
}
