package org.zhengnuo.search;

import java.util.List;

/**
 * What one term of a pasted list finds.
 *
 * @param total exact, 0 where nothing matches
 * @param best the first hits by relevance
 */
public record TermCount(String term, long total, List<Hit> best) {

  public TermCount {
    best = List.copyOf(best);
  }
}
