package org.zhengnuo.search;

/** A searchable corpus. Safe for many threads; its views follow the newest state of it. */
@FunctionalInterface
public interface ItemIndex {
  /** The newest state; it never changes, and whoever asked for it closes it. */
  IndexView view();

  /** How far the newest state is found by what it means, without a view of it. */
  default MeaningState meaningState() {
    return MeaningState.OFF;
  }
}
