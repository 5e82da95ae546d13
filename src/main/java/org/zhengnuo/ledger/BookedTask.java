package org.zhengnuo.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.zhengnuo.model.Item;

/**
 * A task that can be reported on, as it stands in its paper now.
 *
 * @param document id of that paper
 * @param title a name in its own cell or heading; empty where there is none
 */
public record BookedTask(Task task, String document, String title, String text) {

  /**
   * @param deadline the last day its deadline or text sets; empty where none does
   */
  public static BookedTask of(Item item, Optional<LocalDate> deadline) {
    return new BookedTask(Task.of(item, deadline), item.documentId(), item.title(), item.text());
  }

  public String item() {
    return task.item();
  }

  /** All words that tell it from others: title and text, each on its line. */
  public String words() {
    return title + "\n" + text;
  }
}
