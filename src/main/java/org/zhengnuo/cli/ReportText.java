package org.zhengnuo.cli;

import java.io.PrintWriter;
import org.zhengnuo.ingest.DocumentReport;
import org.zhengnuo.ingest.IngestReport;
import org.zhengnuo.model.Finding;

/** The report of an index run as a reader wants it: totals, a line a paper, then every finding. */
final class ReportText {

  private ReportText() {}

  static void print(IngestReport report, PrintWriter out) {
    out.printf(
        "文件 %d，文档 %d，条目 %d，待核 %d%n",
        report.files(), report.documents().size(), report.items(), report.findings().size());
    for (DocumentReport each : report.documents()) {
      out.printf(
          "  %-34s %-8s 行首编号 %4d  入库 %4d  无责任单位 %4d  待核 %3d  %s%n",
          each.document().id(),
          each.document().kind().label(),
          each.numberedLines(),
          each.items(),
          each.withoutOwner(),
          each.findings(),
          each.document().title());
    }
    report.findings().forEach(finding -> print(finding, out));
    out.flush();
  }

  static void print(Finding finding, PrintWriter out) {
    String place = finding.line() > 0 ? finding.file() + ":" + finding.line() : finding.file();
    out.printf("  [%s] %s  %s%n", finding.code().label(), place, finding.message());
  }
}
