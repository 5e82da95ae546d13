package org.zhengnuo.parse.prose;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;

/** How a genre of running prose speaks: what an item under some headings is, and of which years. */
public interface Voice {

  /** What an item with owners is. */
  default ItemKind owned() {
    return ItemKind.TASK;
  }

  /** What an item without owners under these headings is. */
  default ItemKind plain(List<Heading> path) {
    return ItemKind.PLAN;
  }

  /** What a paragraph without owners under these headings is; asked in printed order. */
  default ItemKind plain(List<Heading> path, String text) {
    return plain(path);
  }

  /** The voice below a title that stands in a text, of an annex or of a table. */
  default Voice under(String title) {
    return this;
  }

  /** The years an item of this kind under these headings speaks of. */
  Optional<Period> period(ItemKind kind, List<Heading> path);

  /** Every item speaks of the same years. */
  static Voice of(Optional<Period> period) {
    return (kind, path) -> period;
  }
}
