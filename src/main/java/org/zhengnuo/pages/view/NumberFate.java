package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.compare.Verdict;
import org.zhengnuo.pages.view.IndicatorView.Stated;

/**
 * One number of an item, and what became of it.
 *
 * @param url the indicator's page
 * @param others where its counterpart stands, at most three
 * @param verdict of the target by the outcome; absent where either is missing
 */
public record NumberFate(
    MeasureView measure, String url, List<Stated> others, Optional<Verdict> verdict) {

  /** The number as a reader sees it. */
  public String said() {
    return measure.said();
  }
}
