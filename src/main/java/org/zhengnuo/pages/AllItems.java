package org.zhengnuo.pages;

import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;

/** A whole result, read from the index a chunk at a time. */
final class AllItems {

  private AllItems() {}

  /** Every exact hit, by document and line. */
  static Stream<Item> of(ItemIndex index, Query query) {
    Query ordered = query.sorted(Sort.DOCUMENT);
    return Stream.iterate(Chunk.FIRST, Chunk::next)
        .map(chunk -> index.search(ordered.paged(chunk.page(), chunk.size())).hits())
        .takeWhile(hits -> !hits.isEmpty())
        .flatMap(List::stream)
        .map(Hit::item);
  }

  /**
   * A page of the result. Every page costs a search of the whole, so they grow, to a size that
   * memory doesn't notice: 1–1000, 1001–2000, –4000, –8000, –16000, –24000 and so on.
   */
  private record Chunk(int page, int size) {

    private static final int LARGEST = 8000;

    static final Chunk FIRST = new Chunk(1, 1000);

    Chunk next() {
      return page == 2 && size < LARGEST ? new Chunk(2, size * 2) : new Chunk(page + 1, size);
    }
  }
}
