package org.zhengnuo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with the ledger of progress. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    description = "各单位填报的进展：收回、备份、查看。",
    subcommands = {
      LedgerImport.class,
      LedgerExport.class,
      LedgerInvite.class,
      LedgerRevoke.class,
      LedgerStatus.class
    })
final class LedgerCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出命令");
  }
}
