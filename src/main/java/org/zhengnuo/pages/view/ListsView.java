package org.zhengnuo.pages.view;

import java.util.List;

/**
 * Many terms looked up at once, in the order given, those that find nothing included.
 *
 * @param pasted the terms as typed, one a line
 */
public record ListsView(String pasted, List<TermRow> terms, int total, String csv) implements View {

  @Override
  public String title() {
    return "成批检索";
  }

  /**
   * One term.
   *
   * @param total exact number of items
   * @param best the first items
   */
  public record TermRow(String term, long total, String url, List<ItemView> best) {}
}
