package fr.veille.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts facets over all hits of a query. */
final class FacetCounter {
  private final IndexSearcher searcher;
  private final int most;

  FacetCounter(IndexSearcher searcher, int most) {
    this.searcher = searcher;
    this.most = most;
  }

  Facets count(Query query) throws IOException {
    FacetsCollector hits = searcher.search(query, new FacetsCollectorManager());
    return new Facets(names(Schema.FACET_ENTITY, hits), names(Schema.FACET_TYPE, hits), years(hits), names(Schema.FACET_SOURCE, hits));
  }

  private List<Facets.Count> names(String field, FacetsCollector hits) throws IOException {
    boolean known = searcher.getIndexReader().leaves().stream().anyMatch(l -> l.reader().getFieldInfos().fieldInfo(field) != null);
    if (!known) {
      return List.of();
    }
    var state = new StringDocValuesReaderState(searcher.getIndexReader(), field);
    var counts = new StringValueFacetCounts(state, hits).getTopChildren(most, field);
    List<Facets.Count> names = new ArrayList<>();
    if (counts != null) {
      for (LabelAndValue count : counts.labelValues) {
        names.add(new Facets.Count(count.label, count.value.intValue()));
      }
    }
    return names;
  }

  private List<Facets.Count> years(FacetsCollector hits) throws IOException {
    TreeMap<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    for (FacetsCollector.MatchingDocs docs : hits.getMatchingDocs()) {
      if (docs.bits() == null) {
        continue;
      }
      SortedNumericDocValues days = DocValues.getSortedNumeric(docs.context().reader(), Schema.PUBLISHED);
      DocIdSetIterator each = docs.bits().iterator();
      while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (days.advanceExact(each.docID())) {
          counts.merge(LocalDate.ofEpochDay(days.nextValue()).getYear(), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream().limit(most).map(e -> new Facets.Count(e.getKey().toString(), e.getValue())).toList();
  }
}
