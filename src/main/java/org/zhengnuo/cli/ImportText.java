package org.zhengnuo.cli;

import java.io.PrintWriter;
import java.util.List;
import org.zhengnuo.ledger.ImportReport;

/** What came of a file as a reader wants it: one line, then what could not be taken, row by row. */
final class ImportText {

  private ImportText() {}

  static void print(ImportReport report, boolean dryRun, PrintWriter out) {
    out.printf(
        "%s  %s %d 条，没有变化 %d，未填 %d 行，对不上 %d%n",
        report.name(),
        dryRun ? "将新增" : "新增",
        report.added(),
        report.unchanged(),
        report.blank(),
        report.left().size());
    report.refused().ifPresent(why -> out.println("  未采用：" + why));
    print("对不上", report.left(), out);
    print("请留意", report.notes(), out);
    out.flush();
  }

  private static void print(String what, List<ImportReport.RowNote> rows, PrintWriter out) {
    rows.forEach(
        row -> out.printf("  [%s] %s %s  %s%n", what, row.place(), row.words(), row.what()));
  }
}
