package org.zhengnuo.pages.view;

import java.util.List;
import org.zhengnuo.pages.link.ListLinks;

/**
 * Papers in order of id, a page at a time; of a name, those with most items first.
 *
 * @param total how many there are on all pages
 * @param query what they are called; empty for every paper
 */
public record DocumentList(
    List<DocumentRow> documents,
    long total,
    String query,
    int page,
    int size,
    long pages,
    ListLinks links)
    implements View {

  @Override
  public String title() {
    return (query + " 文件").strip();
  }
}
