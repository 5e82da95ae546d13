package org.zhengnuo.cli;

import picocli.CommandLine.Option;

/** Whether vectors are computed; the same option for every command that keeps an index. */
final class MeaningOption {

  @Option(
      names = "--meaning",
      paramLabel = "auto|on|off",
      defaultValue = "auto",
      description =
          "按意思检索：auto 在条目不超过 50000 条时启用，on 总是，off 从不（默认 ${DEFAULT-VALUE}）；语义向量在后台计算，存在索引目录的"
              + " meaning/")
  private MeaningChoice choice;

  MeaningChoice choice() {
    return choice;
  }
}
