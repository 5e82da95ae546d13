package org.zhengnuo.roster;

import java.util.List;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;

/**
 * One paper with everybody in it known by name and place; what needs all papers (ids, aliases,
 * members) is said by the {@link Register}.
 *
 * @param documents as given, with their places
 * @param items as given, with their places, canonical owners and leaders without ids; nothing
 *     printed is changed
 * @param mentions who owns something, stands in a portfolio, leads an item or appears in a
 *     chronicle under a leader's office
 * @param findings unknown units and leaders
 */
public record Resolution(
    List<Document> documents, List<Item> items, Mentions mentions, List<Finding> findings) {

  public Resolution {
    documents = List.copyOf(documents);
    items = List.copyOf(items);
    findings = List.copyOf(findings);
  }
}
