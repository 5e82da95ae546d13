package org.zhengnuo.search;

import java.util.List;

/**
 * What a looser reading of a query finds where fewer than ten owned items match it exactly, and
 * what means much the same; always shown apart, below the exact hits.
 *
 * @param dropped the pieces that were loosened or left out
 * @param message one Chinese sentence that says how
 * @param total how many items the list has, not all of those that match so
 * @param meant how many of them only mean much the same
 * @param hits as many of them as a page has room for, best first
 */
public record Relaxation(
    List<String> dropped, String message, long total, long meant, List<Hit> hits) {
  /** A list longer than this is read by nobody. */
  public static final int MOST_SHOWN = 20;

  public Relaxation {
    dropped = List.copyOf(dropped);
    hits = List.copyOf(hits);
  }

  /** The same list, no longer than a reader wants it. */
  public Relaxation shown() {
    List<Hit> first = hits.subList(0, Math.min(MOST_SHOWN, hits.size()));
    return new Relaxation(dropped, message, Math.min(total, MOST_SHOWN), meant, first);
  }
}
