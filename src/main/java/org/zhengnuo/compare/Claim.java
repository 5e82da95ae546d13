package org.zhengnuo.compare;

import java.util.Objects;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Statement;

/**
 * One statement of one side of a comparison, with the item it stands in; equal to what has its
 * address.
 *
 * @param role whether it promises or reports
 * @param year the year it speaks of; of several years the last, 0 where none is known
 * @param several whether it speaks of several years at once
 */
public record Claim(Item item, Statement statement, MeasureRole role, int year, boolean several) {

  /** Its address: the item's, and which of its statements it is. */
  public String id() {
    return statement.id(item.id());
  }

  public String text() {
    return item.text().substring(statement.start(), statement.end());
  }

  /** The source line of a place of the item's text. */
  int lineAt(int offset) {
    return item.lineAt(offset);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Claim claim
        && claim.statement.number() == statement.number()
        && claim.item.id().equals(item.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(item.id(), statement.number());
  }
}
