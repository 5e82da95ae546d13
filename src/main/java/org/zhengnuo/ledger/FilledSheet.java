package org.zhengnuo.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.workbook.Sheet;

/**
 * A sheet with the columns of a ledger in any order, under whatever title, before whatever
 * signature.
 *
 * @param above the words over the columns
 * @param rows those with something in them, headers that return and lines across the sheet left out
 */
record FilledSheet(String name, List<String> above, List<FilledRow> rows) {

  private static final int COLUMNS_LEAST = 3;

  /** Rows in which a header may stand. */
  private static final int TITLE_ROWS = 30;

  /** Empty where the sheet is no ledger. */
  static Optional<FilledSheet> of(Sheet sheet) {
    List<Sheet.Row> rows = sheet.rows();
    for (int at = 0; at < Math.min(TITLE_ROWS, rows.size()); at++) {
      Map<SheetColumn, Integer> header = header(rows.get(at));
      if (isLedger(header)) {
        List<String> above =
            rows.subList(0, at).stream().flatMap(row -> row.cells().stream()).distinct().toList();
        List<Sheet.Row> below = rows.subList(at + 1, rows.size());
        return Optional.of(new FilledSheet(sheet.name(), above, rows(sheet.name(), header, below)));
      }
    }
    return Optional.empty();
  }

  private static Map<SheetColumn, Integer> header(Sheet.Row row) {
    Map<SheetColumn, Integer> header = new EnumMap<>(SheetColumn.class);
    for (int at = 0; at < row.cells().size(); at++) {
      int place = at;
      SheetColumn.under(row.cells().get(at)).ifPresent(c -> header.putIfAbsent(c, place));
    }
    return header;
  }

  private static boolean isLedger(Map<SheetColumn, Integer> header) {
    boolean tasks = header.containsKey(SheetColumn.TASK) || header.containsKey(SheetColumn.ITEM);
    return tasks
        && header.size() >= COLUMNS_LEAST
        && header.keySet().stream().anyMatch(SheetColumn::filled);
  }

  private static List<FilledRow> rows(
      String sheet, Map<SheetColumn, Integer> header, List<Sheet.Row> below) {
    List<FilledRow> rows = new ArrayList<>();
    for (Sheet.Row row : below) {
      FilledRow filled = row(sheet, header, row);
      if (!isLedger(header(row)) && !isAcross(filled, row)) {
        rows.add(filled);
      }
    }
    return rows;
  }

  /** 一、牵头任务 over all columns, or a line of signatures: 负责人：　　填报人：. */
  private static boolean isAcross(FilledRow filled, Sheet.Row row) {
    Set<String> words = new HashSet<>(row.cells());
    words.remove("");
    boolean labels =
        words.stream().allMatch(word -> word.indexOf('：') >= 0 || word.indexOf(':') >= 0);
    return filled.item().isEmpty() && (words.size() < 2 || labels)
        || words.size() == 1 && row.cells().size() > 1;
  }

  private static FilledRow row(String sheet, Map<SheetColumn, Integer> header, Sheet.Row row) {
    return new FilledRow(
        sheet,
        row.number(),
        cell(header, SheetColumn.ITEM, row),
        cell(header, SheetColumn.TASK, row),
        cell(header, SheetColumn.STATE, row),
        cell(header, SheetColumn.TEXT, row),
        cell(header, SheetColumn.VALUE, row),
        cell(header, SheetColumn.EVIDENCE, row),
        cell(header, SheetColumn.REPORTER, row));
  }

  private static String cell(Map<SheetColumn, Integer> header, SheetColumn column, Sheet.Row row) {
    int at = header.getOrDefault(column, Integer.MAX_VALUE);
    return at < row.cells().size() ? row.cells().get(at).replaceAll("\\p{Cntrl}", " ").strip() : "";
  }
}
