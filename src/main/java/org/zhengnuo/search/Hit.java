package org.zhengnuo.search;

import java.util.List;
import org.zhengnuo.model.Item;

/**
 * One item that matched.
 *
 * @param snippet its text around the matches, in order; cut places show as …
 */
public record Hit(Item item, List<Snippet> snippet) {

  public Hit {
    snippet = List.copyOf(snippet);
  }
}
