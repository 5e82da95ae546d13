package org.zhengnuo.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Section;
import org.zhengnuo.pages.PageCorpus;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.ItemColumns;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Totals;
import org.zhengnuo.search.Within;

/**
 * An index of as many items as one likes, all made as they are asked for, that counts how many it
 * was asked for. Their text is random, so that no packing makes it short.
 */
final class LongIndex implements IndexView {

  private static final int TEXT_LENGTH = 400;

  private final int total;
  private final AtomicInteger made = new AtomicInteger();
  private final Item pattern = PageCorpus.corpus().items().getFirst();

  LongIndex(int total) {
    this.total = total;
  }

  /** How many items have been made so far. */
  int made() {
    return made.get();
  }

  @Override
  public IndexView under(ItemColumns columns) {
    return this;
  }

  @Override
  public Results search(Query query) {
    List<Hit> hits =
        all(query)
            .skip((query.page() - 1L) * query.size())
            .limit(query.size())
            .map(Hit::unmarked)
            .toList();
    return new Results(
        total, hits, Map.of(), Map.of(), List.of(), Optional.empty(), new Same(total));
  }

  private record Same(long total) implements Totals {
    @Override
    public long with(Query further) {
      return total;
    }

    @Override
    public FacetValues values(Filters filters, Facet facet, FacetRequest request) {
      return new FacetValues(0, List.of());
    }

    @Override
    public long within(Within where) {
      return total;
    }
  }

  @Override
  public Stream<Item> all(Query query) {
    return LongStream.range(0, total).mapToObj(this::item).peek(_ -> Deadline.check());
  }

  private Item item(long number) {
    made.incrementAndGet();
    Identity identity = new Identity("item-" + number, pattern.documentId(), pattern.numbering());
    return pattern.under(identity).saying(Content.of(pattern.kind(), text(number)));
  }

  private static String text(long number) {
    return new Random(number)
        .ints(TEXT_LENGTH, '一', '龥')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public List<Item> items(Collection<String> ids) {
    return List.of();
  }

  @Override
  public Library library() {
    return PageCorpus.corpus().library();
  }

  @Override
  public FacetValues values(Query query, Facet facet, FacetRequest request) {
    return new FacetValues(0, List.of());
  }

  @Override
  public List<Section> sections(String documentId) {
    return List.of();
  }

  @Override
  public List<Finding> findings(String file) {
    return List.of();
  }

  @Override
  public List<Correction> corrections(String file) {
    return List.of();
  }

  @Override
  public List<Line> lines(String file) {
    return List.of();
  }

  @Override
  public IndexInfo info() {
    return new IndexInfo(1, "long", 1, 0);
  }
}
