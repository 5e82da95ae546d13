package org.zhengnuo.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhengnuo.format.Json;
import org.zhengnuo.ingest.DocumentReport;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.view.DocumentRow;
import org.zhengnuo.pages.view.ItemView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a paper parses to, without indexing it. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = "打印一份文件解析出的提纲、条目和待核事项，不建索引。")
final class InspectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "文本、HTML、PDF、Word（docx、doc、wps）或表格（xlsx、xls、csv）文件，或装着它们的 zip")
  private Path file;

  @Option(names = "--json", description = "以 JSON 输出")
  private boolean json;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), "找不到文件“" + file + "”");
    }
    Ingest.Result result = Ingest.inspect(file);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.text(Inspection.of(result)));
    } else {
      OutlineText.print(result, out);
    }
    return result.report().lost() ? ExitCode.LOST : ExitCode.FINE;
  }

  /** The JSON of an inspection. */
  record Inspection(List<DocumentRow> documents, List<ItemView> items, List<Finding> findings) {

    static Inspection of(Ingest.Result result) {
      Library library = result.corpus().library();
      return new Inspection(
          result.report().documents().stream().map(Inspection::row).toList(),
          result.corpus().items().stream().map(item -> ItemView.whole(item, library)).toList(),
          result.report().findings());
    }

    private static DocumentRow row(DocumentReport report) {
      return DocumentRow.of(
          report.document(), report.items(), report.withoutOwner(), report.findings());
    }
  }
}
