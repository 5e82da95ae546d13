package org.zhengnuo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.zhengnuo.ingest.IngestReport;
import org.zhengnuo.ingest.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings the index to the state of the seeds and says what came of every paper. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "把资料目录里新的、改过的文件读入索引，打印对账报告。")
final class IndexCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Folders folders;
  @Mixin private MeaningOption meaning;

  @Option(names = "--all", description = "没有变的文件也重读")
  private boolean all;

  @Option(names = "--watch", description = "读完不退出，一直读入新的、改过的文件（Ctrl+C 停止）")
  private boolean watch;

  @Override
  public Integer call() throws InterruptedException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Workspace workspace = folders.workspace(meaning.choice());
    IngestReport report = workspace.update(all, new ProgressText(err));
    ReportText.print(report, out);
    try (FoundIndex index = workspace.found()) {
      if (meaning.choice() != MeaningChoice.OFF) {
        index.get();
        index.settle().ifPresent(state -> MeaningText.print(state, out));
      }
      if (watch) {
        untilStopped(workspace.watch(new ProgressText(err), new UpdateText(out, err)));
      }
    }
    return report.lost() ? ExitCode.LOST : ExitCode.FINE;
  }

  private static void untilStopped(Watcher watcher) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(watcher::close));
    try (watcher) {
      new CountDownLatch(1).await();
    }
  }
}
