package org.zhengnuo.search;

/** How many items the words of a search match under other filters, from what it already found. */
@FunctionalInterface
public interface Totals {
  /** The total of the same words under these filters instead; good while the view is open. */
  long under(Filters filters);
}
