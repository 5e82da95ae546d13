package org.zhengnuo.pages.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sheet 说明 of a table: where it comes from and what stands in each column. */
public final class Codebook {

  private Codebook() {}

  /**
   * Its rows; a heading has one cell.
   *
   * @param rows how many the table has
   * @param address it was had from
   * @param made the day it was made
   */
  public static List<List<String>> of(Table table, int rows, String address, LocalDate made) {
    List<List<String>> notes = new ArrayList<>();
    notes.add(List.of("说明"));
    notes.add(List.of("表名", table.name()));
    table.notes().get().forEach(note -> notes.add(List.of(note.what(), note.said())));
    notes.add(List.of("行数", Integer.toString(rows)));
    notes.add(List.of("制表日期", made.toString()));
    notes.add(List.of("网址", address));
    notes.add(List.of("各列的意思"));
    table
        .columns()
        .forEach(
            column -> {
              String numeric = column.numeric() ? "（数字）" : "";
              notes.add(List.of(column.title(), column.meaning() + numeric));
            });
    return notes;
  }
}
