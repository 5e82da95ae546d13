package org.zhengnuo.model;

/**
 * A number that a government promised or reported.
 *
 * @param start offset in the item's text of the words that say it
 * @param end behind them
 * @param phrase these words
 * @param indicator what is counted, with what a list leaves out supplied: 营收过50亿元企业
 * @param indicatorId the same for all names of one indicator and kind of value, see room measure
 * @param action the verb: 新增, 达到, 增长; empty where none stands
 * @param year the year it holds for where the words or a table's column name one; 0: the item's
 */
public record Measure(
    MeasureRole role,
    int start,
    int end,
    String phrase,
    String indicator,
    String indicatorId,
    String action,
    Quantity quantity,
    ValueKind kind,
    Circumstances circumstances,
    int year) {

  public Measure {
    if (start < 0 || end - start != phrase.length() || phrase.isEmpty()) {
      throw new IllegalArgumentException("not a measure: " + start + "-" + end + " " + phrase);
    }
  }
}
