package org.zhengnuo.pages.view;

import java.util.List;
import org.zhengnuo.pages.view.MatrixView.Cell;

/**
 * Items by chapter and year; every number leads to its items.
 *
 * @param years earliest first, 未注明 last
 * @param rows the chapters with most items, most first
 * @param largest the largest total of a row
 */
public record ChapterYears(List<Counted> years, List<ChapterRow> rows, long largest) {

  /**
   * One chapter.
   *
   * @param cells one a year
   */
  public record ChapterRow(Counted chapter, List<Cell> cells) {}
}
