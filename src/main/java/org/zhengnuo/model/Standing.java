package org.zhengnuo.model;

import java.util.List;
import java.util.Optional;

/**
 * Where an item stands, and of what time and place it speaks.
 *
 * @param path the headings above it, outermost first
 * @param period the years it speaks of
 * @param span its own lines, to the last line of its owner clause
 */
public record Standing(List<Heading> path, Optional<Period> period, Place place, Span span) {

  public Standing {
    path = List.copyOf(path);
  }
}
