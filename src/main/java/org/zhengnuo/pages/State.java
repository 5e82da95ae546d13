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
 */
public record State(Optional<IndexView> index, Progress progress) implements AutoCloseable {

  /** The index, which a page needs that has nothing to show without one. */
  IndexView open() {
    return index.orElseThrow(PageException::notReady);
  }

  @Override
  public void close() {
    index.ifPresent(IndexView::close);
  }
}
