package org.zhengnuo.read;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that rules draw on a page: at least two rows of three columns, or three of two.
 *
 * @param columns the standing rules from left to right, one more than columns
 * @param rows the lying rules from top to bottom, one more than rows
 * @param rules all rules of the page
 */
record PdfTable(List<Float> columns, List<Float> rows, List<PdfRules.Rule> rules) {

  /** Rules as near as this are drawn as one. */
  private static final float NEAR = 3;

  /** Columns of the next page may stand as far off as this. */
  private static final float ALIGNED = 12;

  /** Fewer columns or rows are a frame around text; two columns need more rows to be none. */
  private static final int COLUMNS_LEAST = 2;

  private static final int ROWS_LEAST = 2;
  private static final int ROWS_OF_TWO = 3;

  PdfTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    rules = List.copyOf(rules);
  }

  /**
   * The tables of a page from top to bottom.
   *
   * @param before the last table of the page before: the first one here may be the end of it, and
   *     be of one row
   */
  static List<PdfTable> of(List<PdfRules.Rule> rules, Optional<PdfTable> before) {
    List<Float> heights = places(rules.stream().filter(PdfRules.Rule::across));
    List<PdfTable> tables = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= heights.size(); i++) {
      boolean goesOn = i < heights.size() && !sides(rules, heights, i - 1).isEmpty();
      if (!goesOn) {
        Optional<PdfTable> above = tables.isEmpty() ? before : Optional.empty();
        table(rules, heights.subList(from, i), above).ifPresent(tables::add);
        from = i;
      }
    }
    return List.copyOf(tables);
  }

  private static Optional<PdfTable> table(
      List<PdfRules.Rule> rules, List<Float> heights, Optional<PdfTable> above) {
    List<Float> columns =
        places(
            rules.stream()
                .filter(r -> !r.across())
                .filter(r -> r.covers(middle(heights, 0)) || isWithin(r, heights)));
    int least = columns.size() - 1 > COLUMNS_LEAST ? ROWS_LEAST : ROWS_OF_TWO;
    PdfTable table = new PdfTable(columns, heights, rules);
    boolean rest = heights.size() > 1 && above.filter(table::isAligned).isPresent();
    return columns.size() > COLUMNS_LEAST && (heights.size() > least || rest)
        ? Optional.of(table)
        : Optional.empty();
  }

  private static boolean isWithin(PdfRules.Rule rule, List<Float> heights) {
    float middle = (rule.from() + rule.to()) / 2;
    return heights.getFirst() < middle && middle < heights.getLast();
  }

  private static List<PdfRules.Rule> sides(
      List<PdfRules.Rule> rules, List<Float> heights, int row) {
    float middle = middle(heights, row);
    return rules.stream().filter(r -> !r.across() && r.covers(middle)).toList();
  }

  private static float middle(List<Float> places, int at) {
    return at + 1 < places.size() ? (places.get(at) + places.get(at + 1)) / 2 : places.get(at);
  }

  /** Where rules lie or stand, in order; those next to one another once. */
  private static List<Float> places(Stream<PdfRules.Rule> rules) {
    List<Float> places = new ArrayList<>();
    for (float place : rules.map(PdfRules.Rule::at).sorted().toList()) {
      if (places.isEmpty() || place - places.getLast() > NEAR) {
        places.add(place);
      }
    }
    return places;
  }

  float top() {
    return rows.getFirst();
  }

  float bottom() {
    return rows.getLast();
  }

  int height() {
    return rows.size() - 1;
  }

  int width() {
    return columns.size() - 1;
  }

  /** The place on the page of the cell that a row and a column share, merged cells whole. */
  Rectangle2D cell(int row, int column) {
    int up = row;
    while (up > 0 && !isRuled(true, up, column)) {
      up--;
    }
    int down = row + 1;
    while (down < height() && !isRuled(true, down, column)) {
      down++;
    }
    int left = column;
    while (left > 0 && !isRuled(false, left, row)) {
      left--;
    }
    int right = column + 1;
    while (right < width() && !isRuled(false, right, row)) {
      right++;
    }
    return new Rectangle2D.Float(
        columns.get(left),
        rows.get(up),
        columns.get(right) - columns.get(left),
        rows.get(down) - rows.get(up));
  }

  /** Whether a cell reaches over several rows. */
  boolean isTall(int row, int column) {
    boolean up = row > 0 && !isRuled(true, row, column);
    return up || row + 1 < height() && !isRuled(true, row + 1, column);
  }

  /** Whether the columns of another table stand where its own do. */
  boolean isAligned(PdfTable other) {
    boolean aligned = columns.size() == other.columns.size();
    for (int i = 0; aligned && i < columns.size(); i++) {
      aligned = Math.abs(columns.get(i) - other.columns.get(i)) <= ALIGNED;
    }
    return aligned;
  }

  /** Whether a rule parts two cells: that at a place, beside the other's middle. */
  private boolean isRuled(boolean across, int place, int beside) {
    float at = (across ? rows : columns).get(place);
    float middle = middle(across ? columns : rows, beside);
    return rules.stream()
        .anyMatch(r -> r.across() == across && Math.abs(r.at() - at) <= NEAR && r.covers(middle));
  }
}
