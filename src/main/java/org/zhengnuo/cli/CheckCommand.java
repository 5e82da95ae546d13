package org.zhengnuo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.lucene.CheckReport;
import org.zhengnuo.search.lucene.IndexCheck;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.lucene.UnusableIndexException;
import org.zhengnuo.search.query.Spellings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads every file of the index and says whether it can be trusted. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "核对索引的每个文件是否还是写下时的样子；不是、或没有可用的索引时，退出码为 1。")
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path data = Workspace.data(index.folder());
    try {
      CheckReport report = new IndexCheck(data).report();
      report.damages().forEach(damage -> out.println(damage.file() + "  " + damage.reason()));
      return report.isSound() ? sound(data, report, out) : damaged(report, out);
    } catch (UnusableIndexException unusable) {
      out.println(unusable.getMessage());
      return ExitCode.LOST;
    }
  }

  private static int damaged(CheckReport report, PrintWriter out) {
    out.printf(
        "核对了 %d 个文件，%d 个已损坏，请运行 zhengnuo index 重建。%n", report.files(), report.damages().size());
    return ExitCode.LOST;
  }

  private static int sound(Path data, CheckReport report, PrintWriter out) throws IOException {
    try (LuceneItemIndex opened = new LuceneItemIndex(data, () -> Spellings.NONE);
        IndexView view = opened.view()) {
      out.printf(
          "索引完好：%d 个文件，共 %d 字节，校验和都相符；文档 %d，条目 %d%n",
          report.files(),
          report.bytes(),
          view.library().documents().size(),
          view.count(Query.of("").with(Filters.STORED)));
      return ExitCode.FINE;
    }
  }
}
