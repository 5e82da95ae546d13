package org.zhengnuo.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the papers and the index are; the same options for every command that needs them. */
final class Folders {

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      defaultValue = "seeds",
      description = "资料目录（默认 ${DEFAULT-VALUE}）")
  private Path seeds;

  @Mixin private IndexOption index;

  @Option(names = "--follow-links", description = "资料目录里的链接也跟随（默认不跟随，只在报告里指出）")
  private boolean followLinks;

  /** A workspace that computes no vectors, but finds by those that are there. */
  Workspace workspace() {
    return workspace(MeaningChoice.OFF);
  }

  Workspace workspace(MeaningChoice meaning) {
    return new Workspace(seeds, index.folder(), followLinks, meaning);
  }
}
