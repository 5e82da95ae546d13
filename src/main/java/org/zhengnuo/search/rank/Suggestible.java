package org.zhengnuo.search.rank;

import java.util.List;
import org.zhengnuo.search.Suggestion;

/**
 * Something that can be suggested.
 *
 * @param names what it is called, the best known first; by any of them it is found
 */
public record Suggestible(Suggestion suggestion, List<String> names) {

  public Suggestible {
    names = List.copyOf(names);
  }
}
