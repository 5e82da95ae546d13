package org.zhengnuo.search.named;

/** One thing that is done with a query once its names are found. */
interface ReadingStep {
  void apply(QueryDraft draft);
}
