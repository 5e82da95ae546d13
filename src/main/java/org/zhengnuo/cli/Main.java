package org.zhengnuo.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zhengnuo.ingest.SeedsException;
import org.zhengnuo.ledger.LedgerException;
import org.zhengnuo.search.lucene.UnusableIndexException;
import org.zhengnuo.web.SiteException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code zhengnuo}. */
@Command(
    name = "zhengnuo",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "政诺：中国政府文件的全文检索与承诺、责任单位知识库。",
    subcommands = {
      ServeCommand.class,
      IndexCommand.class,
      InspectCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      CheckCommand.class,
      LedgerCommand.class
    })
public final class Main implements Runnable {

  /**
   * Refusals that are told in one sentence; anything else is a fault of ours and keeps its trace.
   */
  private static final List<Class<? extends RuntimeException>> REFUSALS =
      List.of(
          SeedsException.class,
          UnusableIndexException.class,
          SiteException.class,
          LedgerException.class);

  /** Held here because a logger that nobody holds forgets its level. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    VECTORS.setLevel(Level.SEVERE);
    System.exit(
        run(
            args,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
  }

  /** The same without leaving the process. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Main());
    SearchCommand.declareFilters(line.getSubcommands().get("search").getCommandSpec());
    return ChineseUsage.apply(line)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, failed, parsed) -> refuse(failure, failed))
        .execute(args);
  }

  /** Whether the message alone says what the user has to know. */
  static boolean isRefusal(Throwable failure) {
    return REFUSALS.stream().anyMatch(kind -> kind.isInstance(failure));
  }

  private static int refuse(Exception failure, CommandLine line) throws Exception {
    if (!isRefusal(failure)) {
      throw failure;
    }
    line.getErr().println(failure.getMessage());
    return ExitCode.CANNOT_START;
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出命令");
  }

  /** Reads the version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"zhengnuo " + (version == null ? "(未打包)" : version)};
    }
  }
}
