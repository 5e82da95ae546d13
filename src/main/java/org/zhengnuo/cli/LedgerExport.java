package org.zhengnuo.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.zhengnuo.ledger.LedgerBackup;
import org.zhengnuo.ledger.LedgerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes all of the ledger to standard output. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "把台账写到标准输出：jsonl 是全部填报的备份。")
final class LedgerExport implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES}（默认 ${DEFAULT-VALUE}）")
  private Format format;

  /** How it is written. */
  enum Format {
    jsonl
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (LedgerFile file = ledger.existing()) {
      switch (format) {
        case jsonl -> LedgerBackup.write(file, out::println);
      }
    }
    out.flush();
    return ExitCode.FINE;
  }
}
