package org.zhengnuo.pages;

import java.util.Optional;

/** Knows what stands now for an id that nobody bears any more, so that old links stay true. */
@FunctionalInterface
public interface Moved {

  /** Nothing ever moved. */
  Moved NOTHING = (page, id) -> Optional.empty();

  /**
   * @param page the first part of its path: items, documents, units, leaders
   */
  Optional<String> now(String page, String id);
}
