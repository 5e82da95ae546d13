package org.zhengnuo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhengnuo.ledger.FollowedReports;
import org.zhengnuo.ledger.LedgerBackup;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.Reports;
import org.zhengnuo.pages.IndexTaskBook;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes all of the ledger to standard output, or the sheets that units fill in to files. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "jsonl：把全部填报写到标准输出，用作备份；xlsx：写出单位的填报表（没有台账时是空表）。")
final class LedgerExport implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Folders folders;

  @Option(names = "--ledger", paramLabel = "FILE", description = "台账文件；jsonl 必须给出")
  private Path ledger;

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES}（默认 ${DEFAULT-VALUE}）")
  private Format format;

  @Option(names = "--unit", paramLabel = "UNIT", description = "xlsx：哪个单位；写在当前目录")
  private String unit;

  @Option(names = "--all", paramLabel = "DIR", description = "xlsx：每个有任务的单位一份，写在这个目录")
  private Path all;

  @Option(names = "--period", paramLabel = "2023-06", description = "xlsx：填报期（默认本月）")
  private String period;

  /** How it is written. */
  enum Format {
    jsonl,
    xlsx
  }

  @Override
  public Integer call() throws IOException {
    return switch (format) {
      case jsonl -> backup();
      case xlsx -> sheets();
    };
  }

  private int backup() {
    if (ledger == null) {
      throw new ParameterException(spec.commandLine(), "请用 --ledger 写明台账文件");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (LedgerFile file = LedgerFile.existing(ledger, Clock.systemDefaultZone())) {
      LedgerBackup.write(file, out::println);
    }
    out.flush();
    return ExitCode.FINE;
  }

  private int sheets() throws IOException {
    if ((unit == null) == (all == null)) {
      throw new ParameterException(spec.commandLine(), "请写明 --unit 单位，或 --all 目录，写一个");
    }
    LocalDate today = LocalDate.now();
    ReportPeriod of =
        period == null
            ? ReportPeriod.month(YearMonth.from(today))
            : AskedPeriod.of(period, spec.commandLine());
    Workspace workspace = folders.workspace();
    try (LuceneItemIndex index = workspace.openToSearch();
        IndexView view = index.view();
        LedgerFile file =
            ledger == null ? null : LedgerFile.existing(ledger, Clock.systemDefaultZone())) {
      Reports reports =
          file == null
              ? Reports.NONE
              : new FollowedReports(
                  file, () -> Optional.of(new IndexTaskBook(index, workspace::moved)));
      FillInExport export = new FillInExport(view, reports, today);
      List<Path> written = all == null ? List.of(one(export, of)) : export.all(all, of);
      PrintWriter out = spec.commandLine().getOut();
      written.forEach(out::println);
      out.flush();
      return ExitCode.FINE;
    } catch (IllegalArgumentException | PageException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }

  private Path one(FillInExport export, ReportPeriod of) throws IOException {
    return export.unit(unit, of, Path.of(""));
  }
}
