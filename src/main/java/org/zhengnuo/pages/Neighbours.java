package org.zhengnuo.pages;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;

/**
 * The items around an item: those of its paper, and those of other papers that speak of the same.
 */
final class Neighbours {

  private static final int MOST_RELATED = 6;

  private final IndexView index;

  Neighbours(IndexView index) {
    this.index = index;
  }

  /** What is printed before and after an item of a paper. */
  record Around(Optional<Item> before, Optional<Item> after) {}

  /** Reads the paper no further than to the item after it. */
  Around of(Item item) {
    Iterator<Item> printed = index.all(Query.of("").with(printed(item.documentId()))).iterator();
    Optional<Item> before = Optional.empty();
    while (printed.hasNext()) {
      Item each = printed.next();
      if (each.id().equals(item.id())) {
        return new Around(
            before, printed.hasNext() ? Optional.of(printed.next()) : Optional.empty());
      }
      before = Optional.of(each);
    }
    return new Around(Optional.empty(), Optional.empty());
  }

  /** Items of other papers and years about the same, best first. */
  List<ItemView> related(Item item, Library library) {
    return index.related(item.id(), MOST_RELATED).stream()
        .map(other -> ItemView.of(other, library))
        .toList();
  }

  /** All that a paper prints, notices too. */
  static Filters printed(String documentId) {
    return Filters.STORED.with(Facet.DOCUMENT, Set.of(documentId));
  }
}
