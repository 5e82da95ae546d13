package org.zhengnuo.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row read from a table.
 *
 * @param line 1-based line it begins on; empty lines before it are counted to it
 * @param cells by column title, in printed order; columns the row is too short for are missing
 */
public record CsvRow(int line, Map<String, String> cells) {

  public CsvRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The cell of a column, empty where the row or the table has none. */
  public String get(String column) {
    return cells.getOrDefault(column, "");
  }
}
