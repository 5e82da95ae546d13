package org.zhengnuo.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.zhengnuo.ledger.Delivery;
import org.zhengnuo.ledger.ImportReport;
import org.zhengnuo.ledger.LedgerBackup;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportIntake;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.pages.IndexTaskBook;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes back what units filled in, or a backup: what a file is, its content says. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "收回填好的台账（.xlsx、.xls、.csv，或装着它们的目录），或恢复备份（.jsonl）。")
final class LedgerImport implements Callable<Integer> {

  /** Enough of a file to see whether it is a backup. */
  private static final int START = 64;

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;
  @Mixin private Folders folders;

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "填好的台账、备份，或目录")
  private List<Path> paths;

  @Option(names = "--period", paramLabel = "2023-06", description = "填报期（默认看文件里写的）")
  private String period;

  @Option(names = "--unit", paramLabel = "UNIT", description = "单位（默认看文件里写的）")
  private String unit;

  @Option(names = "--dry-run", description = "只看会怎样，什么也不写")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    List<Path> files = files();
    List<Path> backups = new ArrayList<>();
    for (Path file : files) {
      if (isBackup(file)) {
        backups.add(file);
      }
    }
    List<Path> tables = files.stream().filter(file -> !backups.contains(file)).toList();
    try (LedgerFile file = ledger.open()) {
      for (Path backup : backups) {
        restore(file, backup);
      }
      return tables.isEmpty() ? ExitCode.FINE : take(file, tables);
    }
  }

  /** All files of folders, those left out that nobody filled in: hidden ones, and locks. */
  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path each : paths) {
      if (!Files.exists(each)) {
        throw new ParameterException(spec.commandLine(), "没有文件“" + each + "”");
      }
      try (Stream<Path> inside = Files.walk(each)) {
        inside
            .filter(Files::isRegularFile)
            .filter(file -> file.equals(each) || isFilled(file.getFileName().toString()))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static boolean isFilled(String name) {
    return !name.startsWith(".") && !name.startsWith("~$") && !name.equals("Thumbs.db");
  }

  private static boolean isBackup(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return LedgerBackup.is(in.readNBytes(START));
    }
  }

  private void restore(LedgerFile into, Path backup) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (dryRun) {
      out.printf("%s  是备份，--dry-run 时不恢复%n", backup.getFileName());
      return;
    }
    try (Stream<String> lines = Files.lines(backup)) {
      out.printf("%s  备份，恢复填报 %d 条%n", backup.getFileName(), LedgerBackup.restore(into, lines));
    }
    out.flush();
  }

  private int take(LedgerFile file, List<Path> tables) throws IOException {
    Optional<ReportPeriod> asked =
        Optional.ofNullable(period).map(p -> AskedPeriod.of(p, spec.commandLine()));
    PrintWriter out = spec.commandLine().getOut();
    boolean whole = true;
    Workspace workspace = folders.workspace();
    try (LuceneItemIndex index = workspace.open()) {
      ReportIntake intake = new ReportIntake(file, new IndexTaskBook(index, workspace::moved));
      for (Path each : tables) {
        ImportReport report = report(intake, each, asked);
        ImportText.print(report, dryRun, out);
        whole &= report.whole();
      }
    }
    return whole ? ExitCode.FINE : ExitCode.LOST;
  }

  private ImportReport report(ReportIntake intake, Path file, Optional<ReportPeriod> asked)
      throws IOException {
    String name = file.getFileName().toString();
    Optional<String> tooLarge = Delivery.tooLarge(name, Files.size(file));
    if (tooLarge.isPresent()) {
      return ImportReport.refused(name, tooLarge.get());
    }
    String folder =
        Optional.ofNullable(file.toAbsolutePath().getParent()).map(Path::toString).orElse("");
    Delivery delivery =
        new Delivery(
            name,
            Files.readAllBytes(file),
            Report.Way.FILE,
            folder,
            Optional.ofNullable(unit),
            asked);
    return dryRun ? intake.look(delivery) : intake.take(delivery);
  }
}
