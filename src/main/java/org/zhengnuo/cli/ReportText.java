package org.zhengnuo.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToLongFunction;
import org.zhengnuo.ingest.DocumentReport;
import org.zhengnuo.ingest.IngestReport;
import org.zhengnuo.model.CharacterShares;
import org.zhengnuo.model.Finding;

/** The report of an index run as a reader wants it: totals, a line a paper, then every finding. */
final class ReportText {

  private ReportText() {}

  static void print(IngestReport report, PrintWriter out) {
    out.printf(
        "文件 %d，文档 %d，条目 %d，待核 %d%n",
        report.files(), report.documents().size(), report.items(), report.findings().size());
    characters(report, out);
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
      left(each, out);
    }
    report.findings().forEach(finding -> print(finding, out));
    out.flush();
  }

  /** What the printed characters of all papers were taken for. */
  private static void characters(IngestReport report, PrintWriter out) {
    List<CharacterShares> all =
        report.documents().stream().map(DocumentReport::characters).toList();
    long total = all.stream().mapToLong(CharacterShares::total).sum();
    if (total > 0) {
      out.printf(
          "原文 %d 字：条目 %s，小标题 %s，文头 %s，版面与来文 %s，没有入库 %s%n",
          total,
          share(all, CharacterShares::items, total),
          share(all, CharacterShares::headings, total),
          share(all, CharacterShares::titles, total),
          share(all, CharacterShares::furniture, total),
          share(all, CharacterShares::findings, total));
    }
  }

  private static String share(
      List<CharacterShares> all, ToLongFunction<CharacterShares> part, long total) {
    return "%.2f%%".formatted(100.0 * all.stream().mapToLong(part).sum() / total);
  }

  /** The paper's characters that are not stored, where there are some. */
  static void left(DocumentReport report, PrintWriter out) {
    CharacterShares characters = report.characters();
    if (characters.findings() > 0) {
      out.printf(
          "    没有入库 %d 字，占 %.2f%%%n",
          characters.findings(), 100.0 * characters.findings() / characters.total());
    }
  }

  static void print(Finding finding, PrintWriter out) {
    String place = finding.line() > 0 ? finding.file() + ":" + finding.line() : finding.file();
    out.printf("  [%s] %s  %s%n", finding.code().label(), place, finding.message());
  }
}
