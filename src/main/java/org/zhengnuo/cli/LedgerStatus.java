package org.zhengnuo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhengnuo.ledger.Batch;
import org.zhengnuo.ledger.CountedReport;
import org.zhengnuo.ledger.FollowedReports;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.Orphan;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.pages.IndexTaskBook;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what is in the ledger, and what of it needs a look. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "核对台账文件，列出填报期、最近一次收回、对不上条目的填报和互相矛盾的填报；有对不上条目的，退出码为 1。")
final class LedgerStatus implements Callable<Integer> {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;
  @Mixin private Folders folders;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Workspace workspace = folders.workspace();
    try (LedgerFile file = ledger.existing();
        LuceneItemIndex index = workspace.open()) {
      file.check();
      counts(file, out);
      FollowedReports reports =
          new FollowedReports(file, () -> Optional.of(new IndexTaskBook(index, workspace::moved)));
      CountedReport.conflicts(reports.newest(LocalDate.now())).forEach(each -> print(each, out));
      List<Orphan> orphans = reports.orphans();
      orphans.forEach(each -> print(each, out));
      out.flush();
      return orphans.isEmpty() ? ExitCode.FINE : ExitCode.LOST;
    }
  }

  private static void counts(LedgerFile file, PrintWriter out) {
    List<Batch> batches = file.batches();
    out.printf(
        "台账完好：填报 %d 条，任务 %d 个，收回 %d 次%n", file.version(), file.tasks().size(), batches.size());
    file.periods().forEach((period, count) -> out.printf("  %s  %d 条%n", period.label(), count));
    batches.stream().limit(1).forEach(last -> print(last, out));
  }

  private static void print(Batch last, PrintWriter out) {
    out.printf(
        "最近一次：%s  %s  新增 %d 条，没有变化 %d，对不上 %d%n",
        LocalDateTime.ofInstant(last.at(), ZoneId.systemDefault()).format(TIME),
        last.arrival().name(),
        last.counts().added(),
        last.counts().unchanged(),
        last.counts().unmatched());
  }

  private static void print(CountedReport conflict, PrintWriter out) {
    Report one = conflict.report().orElseThrow();
    out.printf("  [矛盾] %s  %s%n", one.item(), one.period().label());
    print(one, out);
    conflict.differing().forEach(other -> print(other, out));
  }

  private static void print(Report report, PrintWriter out) {
    out.printf(
        "    %s  %s  %s  （%s）%n",
        report.unit(),
        report.said().state().label(),
        report.said().value(),
        report.source().name());
  }

  private static void print(Orphan orphan, PrintWriter out) {
    out.printf(
        "  [找不到任务] %s  单位 %s  填报期 %s  %s%n    %s%n",
        orphan.task().item(),
        String.join("、", orphan.task().units()),
        String.join("、", orphan.task().periods()),
        orphan.reason(),
        orphan.task().words().replace('\n', ' ').strip());
  }
}
