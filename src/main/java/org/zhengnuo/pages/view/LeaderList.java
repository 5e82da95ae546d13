package org.zhengnuo.pages.view;

import java.util.List;
import org.zhengnuo.pages.link.ListLinks;

/**
 * Leaders, those who lead most first, a page at a time.
 *
 * @param total how many there are on all pages
 * @param query what they are called; empty for every leader
 */
public record LeaderList(
    List<LeaderRow> leaders,
    long total,
    String query,
    int page,
    int size,
    long pages,
    ListLinks links)
    implements View {

  @Override
  public String title() {
    return (query + " 领导").strip();
  }
}
