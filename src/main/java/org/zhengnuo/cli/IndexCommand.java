package org.zhengnuo.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.zhengnuo.ingest.IngestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds the index and says what came of every paper. */
@Command(name = "index", mixinStandardHelpOptions = true, description = "读取资料目录，建立索引，打印对账报告。")
final class IndexCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Folders folders;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    IngestReport report = folders.workspace().rebuild(err);
    ReportText.print(report, spec.commandLine().getOut());
    return report.lost() ? ExitCode.LOST : ExitCode.FINE;
  }
}
