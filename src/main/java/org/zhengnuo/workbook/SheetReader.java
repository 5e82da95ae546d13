package org.zhengnuo.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads sheet after sheet until the cells that may be read are used up. */
final class SheetReader {

  private final DataFormatter format;
  private final int columns;
  private int cellsLeft;

  SheetReader(DataFormatter format, int cells, int columns) {
    this.format = format;
    this.cellsLeft = cells;
    this.columns = columns;
  }

  Sheet read(org.apache.poi.ss.usermodel.Sheet sheet, boolean hidden) {
    List<Sheet.Row> rows = new ArrayList<>();
    int last = sheet.getLastRowNum();
    List<CellRangeAddress> merged = new ArrayList<>(sheet.getMergedRegions());
    merged.sort((a, b) -> Integer.compare(a.getFirstRow(), b.getFirstRow()));
    int first = Math.max(0, sheet.getFirstRowNum());
    for (int i = first; i <= last && cellsLeft > 0; i++) {
      List<String> cells = row(sheet, i, merged);
      cellsLeft -= cells.size();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(new Sheet.Row(i + 1, cells));
      }
      int row = i;
      merged.removeIf(range -> range.getLastRow() <= row);
    }
    return new Sheet(sheet.getSheetName(), rows, hidden, cellsLeft <= 0);
  }

  private List<String> row(
      org.apache.poi.ss.usermodel.Sheet sheet, int at, List<CellRangeAddress> merged) {
    List<String> cells = new ArrayList<>();
    org.apache.poi.ss.usermodel.Row row = sheet.getRow(at);
    int width = row == null ? 0 : Math.clamp(row.getLastCellNum(), 0, columns);
    for (int column = 0; column < width; column++) {
      cells.add(shown(row.getCell(column)));
    }
    for (CellRangeAddress range : merged) {
      if (range.getFirstRow() > at) {
        break;
      }
      spread(sheet, range, cells);
    }
    return cells;
  }

  /** The words of a merged range stand in its first cell. */
  private void spread(
      org.apache.poi.ss.usermodel.Sheet sheet, CellRangeAddress range, List<String> cells) {
    org.apache.poi.ss.usermodel.Row first = sheet.getRow(range.getFirstRow());
    String words = first == null ? "" : shown(first.getCell(range.getFirstColumn()));
    int end = Math.min(range.getLastColumn() + 1, columns);
    if (cells.size() < end) {
      cells.addAll(Collections.nCopies(end - cells.size(), ""));
    }
    for (int column = range.getFirstColumn(); column < end; column++) {
      cells.set(column, words);
    }
  }

  private String shown(Cell cell) {
    return cell == null
        ? ""
        : format.formatCellValue(cell).replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
