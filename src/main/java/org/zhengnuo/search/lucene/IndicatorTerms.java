package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.IndicatorCount;
import org.zhengnuo.search.IndicatorCounts;

/** The indicators of a generation: read from the terms; places and years for the page alone. */
final class IndicatorTerms {
  private final Snapshot snapshot;

  IndicatorTerms(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** An indicator and how many items speak of it; the natural order is from the rarest. */
  private record Frequent(String id, int items) implements Comparable<Frequent> {
    @Override
    public int compareTo(Frequent other) {
      int byItems = Integer.compare(items, other.items);
      return byItems != 0 ? byItems : other.id.compareTo(id);
    }
  }

  IndicatorCounts page(String text, int page, int size) {
    PriorityQueue<Frequent> best = new PriorityQueue<>();
    int last = (int) Math.min(Integer.MAX_VALUE, (long) page * size);
    long total = 0;
    try {
      Terms terms = MultiTerms.getTerms(snapshot.reader, MeasureColumn.INDICATOR);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        String id = term.utf8ToString();
        int items = id.contains(text) ? items(id, each) : 0;
        if (items > 0) {
          total++;
          best.add(new Frequent(id, items));
          if (best.size() > last) {
            best.poll();
          }
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    List<IndicatorCount> shown =
        best.stream()
            .sorted(Comparator.reverseOrder())
            .skip((page - 1L) * size)
            .map(frequent -> count(frequent.id()))
            .toList();
    return new IndicatorCounts(total, shown);
  }

  /** Those of papers that are gone are counted out, where there are any. */
  private int items(String id, TermsEnum term) throws IOException {
    return snapshot.reader.hasDeletions()
        ? snapshot.searcher.count(new TermQuery(new Term(MeasureColumn.INDICATOR, id)))
        : term.docFreq();
  }

  /** The indicator of an id; empty where nothing speaks of it. */
  Optional<IndicatorCount> one(String id) {
    return Optional.of(count(id)).filter(count -> count.targets() + count.outcomes() > 0);
  }

  private IndicatorCount count(String id) {
    Gather gather = new Gather(snapshot, List.of(), null, 0);
    snapshot.collect(new TermQuery(new Term(MeasureColumn.INDICATOR, id)), gather);
    Counting counting = new Counting(id);
    for (int leaf = 0; leaf < snapshot.segments.size(); leaf++) {
      counting.over(gather.matches(), leaf);
    }
    return counting.result();
  }

  /** Counts one indicator. */
  private final class Counting {
    private final String id;
    private final int[] ofRole = new int[MeasureRole.values().length];
    private final Map<String, Integer> units = new HashMap<>();
    private final TreeSet<String> places = new TreeSet<>();
    private final TreeSet<String> years = new TreeSet<>();

    Counting(String id) {
      this.id = id;
    }

    void over(FixedBitSet items, int leaf) {
      SegmentColumns segment = snapshot.segments.get(leaf);
      try {
        MeasureColumn.Cursor cursor = new MeasureColumn.Cursor(snapshot.leaves.get(leaf).reader());
        long number = cursor.number(id);
        if (number >= 0) {
          snapshot.each(items, leaf, doc -> item(segment, cursor, number, doc));
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private void item(SegmentColumns segment, MeasureColumn.Cursor cursor, long number, int doc) {
      places.add(value(segment, Facet.PLACE, doc));
      years.add(value(segment, Facet.YEAR, doc));
      try {
        for (boolean more = cursor.at(doc) && cursor.next(); more; more = cursor.next()) {
          if (cursor.indicator == number) {
            ofRole[cursor.role]++;
            units.merge(cursor.unit.utf8ToString(), 1, Integer::sum);
          }
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private String value(SegmentColumns segment, Facet facet, int doc) {
      return snapshot.values.get(facet)[segment.groups.value(facet, doc)];
    }

    IndicatorCount result() {
      String unit =
          units.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .orElse("");
      return new IndicatorCount(
          id,
          unit,
          ofRole[MeasureRole.TARGET.ordinal()],
          ofRole[MeasureRole.OUTCOME.ordinal()],
          known(places),
          known(years));
    }

    private static List<String> known(TreeSet<String> values) {
      values.remove(Facet.NONE);
      return List.copyOf(values);
    }
  }
}
