package org.zhengnuo.pages;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;

/** A whole result, read from the index a page at a time. */
final class AllItems {

  private static final int CHUNK = 1000;

  private AllItems() {}

  /** Every exact hit, by document and line. */
  static Stream<Item> of(ItemIndex index, Query query) {
    return sorted(index, query.sorted(Sort.DOCUMENT));
  }

  /** Every exact hit, in the query's own order. */
  static Stream<Item> sorted(ItemIndex index, Query query) {
    return IntStream.iterate(1, page -> page + 1)
        .mapToObj(page -> index.search(query.paged(page, CHUNK)).hits())
        .takeWhile(hits -> !hits.isEmpty())
        .flatMap(List::stream)
        .map(Hit::item);
  }
}
