package org.zhengnuo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: one command with subcommands. */
@Command(
    name = "zhengnuo",
    version = "zhengnuo",
    mixinStandardHelpOptions = true,
    description = "政诺：政府承诺了什么，谁负责，结果如何。")
public final class Main implements Callable<Integer> {
  private Main() {}

  /** Runs the command and exits with its code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() {
    CommandLine.usage(this, System.out);
    return CommandLine.ExitCode.USAGE;
  }
}
