package org.zhengnuo.model;

import java.util.List;

/**
 * One promise or one report of a text: a sentence, or a clause of one that holds several.
 *
 * @param number counts an item's statements from 1; {@code -c5} ends the address of the fifth
 * @param start offset of its first char in the item's text
 * @param end behind its last, closing mark included
 * @param measures the numbers it promises or reports, in printed order
 */
public record Statement(int number, int start, int end, List<Measure> measures) {

  public Statement {
    measures = List.copyOf(measures);
    if (number < 1 || start < 0 || end <= start) {
      throw new IllegalArgumentException("not a statement: " + number + ", " + start + "-" + end);
    }
  }

  /** Its own id, {@code jining-2023-tasks-8-c5}: that of its item and its number there. */
  public String id(String itemId) {
    return itemId + "-c" + number;
  }
}
