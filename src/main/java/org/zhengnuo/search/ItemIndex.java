package org.zhengnuo.search;

/** A searchable corpus. Safe for many threads; its views follow the newest state of it. */
@FunctionalInterface
public interface ItemIndex {
  /** The newest state; it never changes, and whoever asked for it closes it. */
  IndexView view();
}
