package org.zhengnuo.roster;

import java.util.List;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Unit;

/**
 * Papers with everybody in them known.
 *
 * @param documents as given, with their places
 * @param items as given, with their places, canonical owners and leaders; nothing printed is
 *     changed
 * @param units who owns something, stands in a portfolio, is a member of such a collective or the
 *     whole of such a part; in order of name
 * @param leaders who leads an item, has a portfolio, or appears in a chronicle under a leader's
 *     office; in order of name, then place
 * @param findings unknown units and leaders, and names that may be misprints of one another
 */
public record Resolution(
    List<Document> documents,
    List<Item> items,
    List<Unit> units,
    List<Leader> leaders,
    List<Finding> findings) {

  public Resolution {
    documents = List.copyOf(documents);
    items = List.copyOf(items);
    units = List.copyOf(units);
    leaders = List.copyOf(leaders);
    findings = List.copyOf(findings);
  }
}
