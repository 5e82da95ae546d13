package org.zhengnuo.pages.view;

import java.util.List;
import org.zhengnuo.pages.link.ListLinks;

/**
 * The indicators, those of most items first.
 *
 * @param query what their names hold
 * @param total how many there are, whatever the page
 */
public record IndicatorList(
    String query,
    List<IndicatorRow> indicators,
    long total,
    int page,
    int size,
    long pages,
    ListLinks links)
    implements View {

  @Override
  public String title() {
    return query.isEmpty() ? "指标" : query + " 的指标";
  }
}
