package org.zhengnuo.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengnuo.ingest.DocumentReport;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Period;

/**
 * A paper as an outline: documents, headings, items with lines, owners and the rule that read them.
 */
final class OutlineText {

  private static final int SHOWN = 60;

  private OutlineText() {}

  static void print(Ingest.Result result, PrintWriter out) {
    for (DocumentReport report : result.report().documents()) {
      document(report, out);
      List<Heading> open = List.of();
      for (Item item : result.corpus().items()) {
        if (item.documentId().equals(report.document().id())) {
          headings(open, item.path(), out);
          open = item.path();
          item(item, out);
        }
      }
    }
    out.printf("待核 %d%n", result.report().findings().size());
    result.report().findings().forEach(finding -> ReportText.print(finding, out));
    out.flush();
  }

  private static void document(DocumentReport report, PrintWriter out) {
    Document d = report.document();
    out.printf("%n# %s  %s%n", d.id(), d.title());
    out.printf(
        "  %s  %s  %s  %s  %s  %s年%n",
        d.kind().label(),
        d.code(),
        d.issuer(),
        d.place().name(),
        d.date().map(Object::toString).orElse("日期未载"),
        d.period().map(Period::token).orElse("未载"));
    out.printf(
        "  行首编号 %d，入库 %d，无责任单位 %d，待核 %d%n",
        report.numberedLines(), report.items(), report.withoutOwner(), report.findings());
    ReportText.left(report, out);
    d.absences().forEach(absent -> out.println("  未载：" + absent));
  }

  private static void headings(List<Heading> before, List<Heading> path, PrintWriter out) {
    for (int i = 0; i < path.size(); i++) {
      if (i >= before.size() || !before.get(i).equals(path.get(i))) {
        out.println("  ".repeat(i + 1) + "## " + path.get(i).printed());
      }
    }
  }

  private static void item(Item item, PrintWriter out) {
    String number = item.numbering().printed().isEmpty() ? "·" : item.numbering().printed();
    out.printf(
        "    %s [%s L%d-%d] %s%s%n",
        number,
        item.kind().label(),
        item.span().firstLine(),
        item.span().lastLine(),
        item.title().isEmpty() ? "" : item.title() + "：",
        shortened(item.text()));
    if (!item.ownership().none()) {
      out.println("        " + owners(item));
    }
  }

  private static String owners(Item item) {
    String leaders =
        item.ownership().leaders().stream().map(Leader::name).collect(Collectors.joining("、"));
    String units =
        item.ownership().owners().stream().map(OutlineText::owner).collect(Collectors.joining("；"));
    return (leaders.isEmpty() ? "" : "领导 " + leaders + "；")
        + units
        + " ←"
        + item.ownership().rule();
  }

  private static String owner(Owner owner) {
    String name = owner.unit().name();
    return owner.role().label()
        + " "
        + owner.printed()
        + (name.equals(owner.printed()) ? "" : "＝" + name);
  }

  private static String shortened(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
