package fr.veille.index;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.reading.Reading;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Answers from the last commit of an index. Several threads may ask at once. */
public final class ArticleSearcher implements Closeable {
  private final Path path;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Entities entities;
  private final @Nullable String damage;

  private ArticleSearcher(Path path, Directory directory, DirectoryReader reader, @Nullable String damage) {
    this.damage = damage;
    this.path = path;
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.entities = new Entities(reader);
    searcher.setSimilarity(Ranking.similarity());
    searcher.setQueryCache(null);
  }

  static ArticleSearcher open(Path path) {
    try {
      // Mapping files costs a cold process the classes of the foreign memory API, more than it gains on files that the system has cached.
      Directory directory = new NIOFSDirectory(path);
      try {
        return open(path, directory, null);
      } catch (IOException e) {
        IndexException damage = IndexException.of(path, e);
        if (damage.trouble() != IndexException.Trouble.DAMAGED || !EarlierCommit.exists(directory)) {
          throw damage;
        }
        return open(path, EarlierCommit.of(directory), "the last commit of the index in " + path + " is damaged (" + e.getMessage()
            + "); answered from the one before it; to go on from there: veille reindex --index " + path + ", then ingest again");
      }
    } catch (IOException e) {
      throw IndexException.of(path, e);
    }
  }

  private static ArticleSearcher open(Path path, Directory directory, @Nullable String damage) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    SchemaVersion.check(path, reader.getIndexCommit().getUserData());
    return new ArticleSearcher(path, directory, reader, damage);
  }

  /** What is wrong with the last commit where the one before it answers, with the way out; null where all is well. */
  public @Nullable String damage() {
    return damage;
  }

  /** Articles that answer, with passages. */
  public Hits<ArticleHit> articles(SearchRequest request) {
    return reading(
        () -> {
          Clause clause = clause(request);
          Page page = page(compiler(false).compile(clause), request);
          Highlighter highlighter = Highlighter.of(clause, this::aliases);
          List<ArticleHit> hits = new ArrayList<>();
          for (ScoreDoc hit : page.docs()) {
            Document doc = searcher.storedFields().document(hit.doc, Set.of(Schema.METADATA, Schema.TEXT));
            hits.add(new ArticleHit(metadata(doc), page.score(hit), Passages.of(doc.get(Schema.TEXT), highlighter)));
          }
          return new Hits<>(page.total(), hits);
        });
  }

  /** Claims that answer, each with its article and evidence. */
  public Hits<StoredClaim> claims(SearchRequest request) {
    return reading(
        () -> {
          Page page = page(compiler(true).compile(clause(request)), request);
          return new Hits<>(page.total(), storedClaims(page.docs()));
        });
  }

  /** All claims that have an entity as subject, object or speaker, oldest article first. The name is canonical or an alias. */
  public List<StoredClaim> claimsOf(String entity) {
    return claims(SearchRequest.of("").about(entity).sortedBy(SortOrder.OLDEST).page(0, Integer.MAX_VALUE)).hits();
  }

  /** How many articles answer. */
  public long countArticles(SearchRequest request) {
    return reading(() -> (long) searcher.count(compiler(false).compile(clause(request))));
  }

  /** How many claims answer. */
  public long countClaims(SearchRequest request) {
    return reading(() -> (long) searcher.count(compiler(true).compile(clause(request))));
  }

  /** The best articles for a question in plain words, signs and operators without meaning. */
  public List<RankedArticle> rank(String question, int limit) {
    return reading(
        () -> {
          Query query = compiler(false).question(question);
          List<RankedArticle> ranked = new ArrayList<>();
          for (ScoreDoc hit : searcher.search(query, Math.max(1, limit)).scoreDocs) {
            ranked.add(new RankedArticle(metadata(searcher.storedFields().document(hit.doc, Set.of(Schema.METADATA))).id(), hit.score));
          }
          return ranked;
        });
  }

  /** What the articles that answer have in common. */
  public Facets articleFacets(SearchRequest request, int most) {
    return reading(() -> new FacetCounter(searcher, most).count(compiler(false).compile(clause(request))));
  }

  /** What the claims that answer have in common. */
  public Facets claimFacets(SearchRequest request, int most) {
    return reading(() -> new FacetCounter(searcher, most).count(compiler(true).compile(clause(request))));
  }

  /** For a request without hits: every part of it that finds nothing by itself or keeps the rest from finding something. */
  public List<Exclusion> whyNothing(SearchRequest request, boolean ofClaims) {
    return reading(
        () -> {
          List<Clause> parts = ((Clause.All) clause(request)).members();
          List<Exclusion> exclusions = new ArrayList<>();
          for (Clause part : parts) {
            List<Clause> rest = parts.stream().filter(p -> !p.equals(part)).toList();
            long alone = count(List.of(part), ofClaims);
            long without = rest.isEmpty() ? 0 : count(rest, ofClaims);
            if (alone == 0 || without > 0) {
              exclusions.add(new Exclusion(RequestClauses.shown(part, request), alone, without, alone > 0 ? List.of() : nearNames(part)));
            }
          }
          return exclusions;
        });
  }

  private long count(List<Clause> clauses, boolean ofClaims) throws IOException {
    return searcher.count(compiler(ofClaims).compile(new Clause.All(new Span(0, 0), clauses)));
  }

  private List<String> nearNames(Clause part) throws IOException {
    if (part instanceof Clause.Condition c && c.field().kind() == QueryField.Kind.ENTITY && c.test() instanceof Clause.Test.Named named) {
      return entities.near(named.name(), 3).stream().map(EntityMatch::name).toList();
    }
    return List.of();
  }

  /** Number of the commit that is read; articles that a later one brings answer to {@code lot>} this number. */
  public long batch() {
    return reading(() -> Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault(Schema.BATCH_KEY, "0")));
  }

  /** Entities that go by a name, whatever its case and accents; the most written about first. */
  public List<EntityMatch> entities(String name) {
    return reading(() -> entities.named(name));
  }

  /** Entities whose names come near to one that nobody goes by. */
  public List<EntityMatch> suggestions(String name) {
    return reading(() -> entities.near(name, 5));
  }

  /** A stored article with its text. */
  public Optional<Article> article(String id) {
    return reading(
        () -> {
          Query named = new QueryCompiler(n -> Set.of(), false).compile(
              new Clause.Condition(new Span(0, 0), QueryField.ID, new Clause.Test.Named(id)));
          ScoreDoc[] found = searcher.search(named, 1).scoreDocs;
          if (found.length == 0) {
            return Optional.empty();
          }
          Document doc = searcher.storedFields().document(found[0].doc, Set.of(Schema.METADATA, Schema.TEXT));
          return Optional.of(metadata(doc).withText(doc.get(Schema.TEXT)));
        });
  }

  /** Hands over every stored reading, without its sentences, which the index does not keep. */
  public void readings(Consumer<Reading> sink) {
    reading(
        () -> {
          StoredReadings.each(reader, stored -> sink.accept(stored.reading()));
          return true;
        });
  }

  public IndexStatus status() {
    return reading(
        () -> {
          Map<String, String> data = reader.getIndexCommit().getUserData();
          long bytes = 0;
          for (String file : reader.getIndexCommit().getFileNames()) {
            bytes += directory.fileLength(file);
          }
          String ingested = data.get(Schema.INGESTED_KEY);
          return new IndexStatus(
              searcher.count(QueryCompiler.ARTICLES),
              searcher.count(QueryCompiler.CLAIMS),
              distinct(Schema.ENTITY),
              bytes,
              ingested == null ? null : Instant.parse(ingested),
              failures(data.getOrDefault(Schema.FAILURES_KEY, "")));
        });
  }

  private int distinct(String field) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    int count = 0;
    if (terms != null) {
      var each = terms.iterator();
      while (each.next() != null) {
        count++;
      }
    }
    return count;
  }

  private static List<IndexStatus.Failure> failures(String lines) {
    return lines.lines().map(l -> l.split("\t", 2)).filter(l -> l.length == 2).map(l -> new IndexStatus.Failure(l[0], l[1])).toList();
  }

  private static Clause clause(SearchRequest request) {
    return RequestClauses.of(request);
  }

  private QueryCompiler compiler(boolean forClaims) {
    return new QueryCompiler(name -> reading(() -> entities.canonical(name)), forClaims);
  }

  private Collection<String> aliases(String name) {
    return reading(() -> entities.aliasesOf(name));
  }

  /** The documents of a page and how many there are on all pages. */
  private record Page(long total, List<ScoreDoc> docs) {
    double score(ScoreDoc hit) {
      return hit instanceof org.apache.lucene.search.FieldDoc f && f.fields.length > 0 && f.fields[0] instanceof Float score ? score : 0;
    }
  }

  private Page page(Query query, SearchRequest request) throws IOException {
    int wanted = (int) Math.min((long) request.offset() + request.limit(), Math.max(1, reader.maxDoc()));
    if (wanted == 0) {
      return new Page(searcher.count(query), List.of());
    }
    TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(sort(request.sort()), wanted, Integer.MAX_VALUE));
    List<ScoreDoc> docs = List.of(top.scoreDocs);
    return new Page(top.totalHits.value(), docs.subList(Math.min(request.offset(), docs.size()), docs.size()));
  }

  private static Sort sort(SortOrder order) {
    SortField newest = day(true);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, SortField.FIELD_DOC);
      case NEWEST -> new Sort(newest, SortField.FIELD_SCORE, SortField.FIELD_DOC);
      case OLDEST -> new Sort(day(false), SortField.FIELD_SCORE, SortField.FIELD_DOC);
      case AMOUNT -> new Sort(number(Schema.SORT_AMOUNT, true, Long.MIN_VALUE), newest, SortField.FIELD_DOC);
      case CONFIDENCE -> new Sort(number(Schema.CONFIDENCE, true, Long.MIN_VALUE), newest, SortField.FIELD_DOC);
    };
  }

  // Articles without a date come last either way.
  private static SortField day(boolean newestFirst) {
    return number(Schema.PUBLISHED, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private static SortField number(String field, boolean highestFirst, long missing) {
    return new SortedNumericSortField(field, SortField.Type.LONG, highestFirst, SortedNumericSelector.Type.MIN, missing);
  }

  private List<StoredClaim> storedClaims(List<ScoreDoc> docs) throws IOException {
    List<StoredClaim> claims = new ArrayList<>();
    java.util.HashMap<Integer, ArticleMetadata> articles = new java.util.HashMap<>();
    for (ScoreDoc hit : docs) {
      Document doc = searcher.storedFields().document(hit.doc);
      int parent = parent(hit.doc);
      ArticleMetadata article = articles.get(parent);
      if (article == null) {
        article = metadata(searcher.storedFields().document(parent, Set.of(Schema.METADATA)));
        articles.put(parent, article);
      }
      claims.add(new StoredClaim(article, RecordCodec.claim(StoredReadings.bytes(doc, Schema.RECORD)), doc.get(Schema.EVIDENCE)));
    }
    return claims;
  }

  private int parent(int claim) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(claim, reader.leaves()));
    BitSet parents = QueryCompiler.PARENTS.getBitSet(leaf);
    if (parents == null) {
      throw new org.apache.lucene.index.CorruptIndexException("claims without an article", path.toString());
    }
    return leaf.docBase + parents.nextSetBit(claim - leaf.docBase);
  }

  private static ArticleMetadata metadata(Document doc) throws IOException {
    return RecordCodec.metadata(StoredReadings.bytes(doc, Schema.METADATA));
  }

  private interface Step<T extends @Nullable Object> {
    T run() throws IOException;
  }

  private <T> T reading(Step<T> step) {
    try {
      return step.run();
    } catch (IOException e) {
      throw IndexException.of(path, e);
    }
  }

  @Override
  public void close() {
    reading(
        () -> {
          reader.close();
          directory.close();
          return true;
        });
  }
}
