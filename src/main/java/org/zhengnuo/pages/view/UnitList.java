package org.zhengnuo.pages.view;

import java.util.List;
import org.zhengnuo.pages.link.ListLinks;

/**
 * Units, those that own most first, a page at a time.
 *
 * @param total how many there are on all pages
 * @param query what they are called; empty for every unit
 */
public record UnitList(
    List<UnitRow> units, long total, String query, int page, int size, long pages, ListLinks links)
    implements View {

  @Override
  public String title() {
    return (query + " 单位").strip();
  }
}
