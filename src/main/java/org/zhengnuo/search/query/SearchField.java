package org.zhengnuo.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Role;

/** What of an item can be searched; a phrase never crosses from one value into the next. */
public sealed interface SearchField permits ItemField, OwnersIn {

  /**
   * The values of this field, in printed order; a text that was corrected comes in both forms.
   *
   * @param document the item's paper
   * @param corrections those of the paper's file
   */
  List<String> values(Item item, Document document, List<Correction> corrections);

  /** Lower-case ASCII, unique among fields. */
  String token();

  /** The field it is a part of, else itself. */
  ItemField family();

  /** Every field there is. */
  static List<SearchField> all() {
    return Stream.concat(Stream.of(ItemField.values()), Stream.of(Role.values()).map(OwnersIn::new))
        .toList();
  }
}
