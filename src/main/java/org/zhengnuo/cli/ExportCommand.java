package org.zhengnuo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.zhengnuo.format.Json;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes everything of one sort to standard output. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "把全部条目、单位或领导写到标准输出。")
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Folders folders;

  @CommandLine.Parameters(
      paramLabel = "items|units|leaders",
      description = "导出什么：${COMPLETION-CANDIDATES}")
  private Sort what;

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES}（默认 ${DEFAULT-VALUE}）")
  private Format format;

  /** What can be exported. */
  enum Sort {
    items,
    units,
    leaders
  }

  /** How it is written. */
  enum Format {
    jsonl,
    csv
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (LuceneItemIndex index = folders.workspace().openWhole();
        IndexView open = index.view()) {
      PageCalls pages = new PageCalls(open);
      if (format == Format.csv) {
        pages.csv(what == Sort.items ? "search" : what.name(), Parameters.of(Map.of()), out);
      } else {
        pages.rows(what).forEach(row -> out.println(Json.text(row)));
        out.flush();
      }
    }
    return ExitCode.FINE;
  }
}
