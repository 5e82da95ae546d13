package org.zhengnuo.search;

import java.util.List;

/**
 * What a looser reading of a query finds where fewer than ten owned items match it exactly; always
 * shown apart, below the exact hits.
 *
 * @param dropped the pieces that were loosened or left out
 * @param message one Chinese sentence that says how
 * @param total how many more items it matches, exact hits not counted
 * @param hits the best of them
 */
public record Relaxation(List<String> dropped, String message, long total, List<Hit> hits) {

  public Relaxation {
    dropped = List.copyOf(dropped);
    hits = List.copyOf(hits);
  }
}
