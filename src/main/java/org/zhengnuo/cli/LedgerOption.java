package org.zhengnuo.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.zhengnuo.ledger.LedgerFile;
import picocli.CommandLine.Option;

/** Where the ledger is; there is no place of its own for it, so that nothing is written unasked. */
final class LedgerOption {

  @Option(names = "--ledger", paramLabel = "FILE", required = true, description = "台账文件")
  private Path file;

  /** Makes it where there is none. */
  LedgerFile open() {
    return LedgerFile.open(file, Clock.systemDefaultZone());
  }

  LedgerFile existing() {
    return LedgerFile.existing(file, Clock.systemDefaultZone());
  }
}
