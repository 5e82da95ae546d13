package org.zhengnuo.cli;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command line library says of itself, in Chinese. */
final class ChineseUsage {

  private ChineseUsage() {}

  /** Gives a command and those below it Chinese headings and refusals. */
  static CommandLine apply(CommandLine line) {
    line.setParameterExceptionHandler((refused, args) -> refuse(refused));
    headingsOfAll(line);
    return line;
  }

  private static void headingsOfAll(CommandLine line) {
    headings(line);
    line.getSubcommands().values().forEach(ChineseUsage::headingsOfAll);
  }

  private static void headings(CommandLine line) {
    line.getCommandSpec().usageMessage().synopsisHeading("用法：").commandListHeading("命令：%n");
    describe(line, "--help", "显示帮助");
    describe(line, "--version", "显示版本");
  }

  private static void describe(CommandLine line, String name, String words) {
    OptionSpec option = line.getCommandSpec().findOption(name);
    if (option != null) {
      line.getCommandSpec().remove(option);
      line.getCommandSpec().addOption(option.toBuilder().description(words).build());
    }
  }

  private static int refuse(ParameterException refused) {
    CommandLine line = refused.getCommandLine();
    line.getErr().println(sentence(refused));
    line.usage(line.getErr());
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException refused) {
    return switch (refused) {
      case UnmatchedArgumentException unknown ->
          "不认识的参数：" + String.join(" ", unknown.getUnmatched());
      case MissingParameterException missing ->
          "缺少参数："
              + String.join("、", missing.getMissing().stream().map(ArgSpec::paramLabel).toList());
      default ->
          refused.getArgSpec() == null || refused.getValue() == null
              ? refused.getMessage()
              : "“" + refused.getValue() + "”不能作为 " + refused.getArgSpec().paramLabel() + " 的值";
    };
  }
}
