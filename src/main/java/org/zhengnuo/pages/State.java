package org.zhengnuo.pages;

import java.util.Optional;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Progress;

/**
 * What one request sees, however long it takes: one state of the index. Whoever asked for it closes
 * it, after the last row is written.
 *
 * @param index empty while there is none yet
 * @param paces how far tasks are; empty where no ledger is open
 */
public record State(Optional<IndexView> index, Progress progress, Optional<PaceBook> paces)
    implements AutoCloseable {

  /** Where no ledger is open. */
  public State(Optional<IndexView> index, Progress progress) {
    this(index, progress, Optional.empty());
  }

  /** The index, which a page needs that has nothing to show without one. */
  IndexView open() {
    return index.orElseThrow(PageException::notReady);
  }

  /** The same in which items are also told apart by how far they are, where a ledger is open. */
  IndexView tracked() {
    IndexView open = open();
    return paces.map(book -> open.under(book.today(open).columns())).orElse(open);
  }

  /** How far tasks are today; empty where no ledger is open. */
  Optional<Paces> today() {
    return paces.map(book -> book.today(open()));
  }

  /** The ledger, which a page needs that has nothing to show without one. */
  PaceBook book() {
    return paces.orElseThrow(PageException::noLedger);
  }

  @Override
  public void close() {
    index.ifPresent(IndexView::close);
  }
}
