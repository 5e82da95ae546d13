package org.zhengnuo.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the index is, with what is kept beside it. */
final class IndexOption {

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "index",
      description = "索引目录（默认 ${DEFAULT-VALUE}）")
  private Path folder;

  Path folder() {
    return folder;
  }
}
