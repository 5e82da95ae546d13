package org.zhengnuo.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days by which something is to be done; an item without such a day is in none but {@link
 * #ANY}.
 *
 * @param from the first, included; empty where open
 * @param to the last, included; empty where open
 */
public record DueRange(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** What narrows nothing. */
  public static final DueRange ANY = new DueRange(Optional.empty(), Optional.empty());

  public boolean narrows() {
    return from.isPresent() || to.isPresent();
  }
}
