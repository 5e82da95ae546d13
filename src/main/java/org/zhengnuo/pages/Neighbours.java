package org.zhengnuo.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Query;

/**
 * The items around an item: those of its paper, and those of other papers that speak of the same.
 */
final class Neighbours {

  private static final int MOST_RELATED = 6;

  private final ItemIndex index;

  Neighbours(ItemIndex index) {
    this.index = index;
  }

  /** The items of the same paper, in printed order. */
  List<Item> of(Item item) {
    return index.all(Query.of("").with(document(item.documentId()))).toList();
  }

  /** Items of other papers and years about the same, best first. */
  List<ItemView> related(Item item, Library library) {
    return index.related(item.id(), MOST_RELATED).stream()
        .map(other -> ItemView.of(other, library))
        .toList();
  }

  static Filters document(String id) {
    Filters none = Filters.NONE;
    return new Filters(Map.of(Facet.DOCUMENT, Set.of(id)), none.from(), none.to(), none.through());
  }
}
