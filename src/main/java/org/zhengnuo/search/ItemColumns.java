package org.zhengnuo.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.model.Token;

/**
 * What is said of items beside the index, which knows nothing of it. Two are the same only where
 * they are one object: an index keeps what it made of the newest.
 */
public final class ItemColumns {
  private final List<ItemColumn> columns;

  public ItemColumns(List<ItemColumn> columns) {
    this.columns = List.copyOf(columns);
  }

  /** At most one a facet. */
  public List<ItemColumn> all() {
    return columns;
  }

  /**
   * The values of one facet that no index stores.
   *
   * @param values what there is to choose
   * @param items ids by token of the value; an item may have several
   * @param among the items that have a value, kinds chosen
   * @param usual the token of those of {@code among} that {@code items} says nothing of
   */
  public record ItemColumn(
      Facet facet,
      List<? extends Token> values,
      Map<String, Set<String>> items,
      Filters among,
      String usual) {

    public ItemColumn {
      if (facet.isStored()) {
        throw new IllegalArgumentException("the index holds " + facet);
      }
      values = List.copyOf(values);
      items = Map.copyOf(items);
    }
  }
}
