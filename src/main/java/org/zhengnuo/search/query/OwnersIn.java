package org.zhengnuo.search.query;

import java.util.List;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Role;

/** The names of the owners in one role. */
public record OwnersIn(Role role) implements SearchField {

  @Override
  public List<String> values(Item item, Document document, List<Correction> corrections) {
    return item.ownership().owners().stream()
        .filter(owner -> owner.role() == role)
        .flatMap(ItemField::names)
        .toList();
  }

  @Override
  public String token() {
    return "owner_" + role.token();
  }

  @Override
  public ItemField family() {
    return ItemField.OWNER;
  }
}
