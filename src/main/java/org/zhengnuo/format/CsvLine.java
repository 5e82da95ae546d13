package org.zhengnuo.format;

import java.util.List;

/**
 * One row of a table that may have no header.
 *
 * @param line 1-based line it begins on; empty lines before it are counted to it
 */
public record CsvLine(int line, List<String> cells) {

  public CsvLine {
    cells = List.copyOf(cells);
  }
}
