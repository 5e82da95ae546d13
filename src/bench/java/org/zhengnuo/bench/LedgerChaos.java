package org.zhengnuo.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.format.Column;
import org.zhengnuo.format.SheetStream;
import org.zhengnuo.ledger.LedgerException;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportPeriod;

/**
 * Kills the program at moments drawn by lot while it takes in forty workbooks: each is in the
 * ledger in whole or not at all, the next run brings the others in, and one more nothing: {@code
 * LedgerChaos [MOMENTS]}.
 */
final class LedgerChaos {

  private static final int BOOKS = 40;
  private static final int TASKS = 25;
  private static final int LATER_MILLIS = 60;
  private static final List<Column> COLUMNS =
      Stream.of("条目标识", "事项", "状态", "进展情况", "完成值").map(title -> new Column(title, 20)).toList();

  private final Path folder;
  private final Path ledger;
  private final Random random = new Random(1);
  private final List<String> faults = new ArrayList<>();
  private int whole;
  private int absent;

  private LedgerChaos() throws IOException {
    folder = Files.createTempDirectory("ledger-chaos");
    ledger = folder.resolve("ledger.db");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    run(args.length > 0 ? Integer.parseInt(args[0]) : 50).end();
  }

  static Outcome run(int moments) throws IOException, InterruptedException {
    LedgerChaos chaos = new LedgerChaos();
    chaos.prepare();
    for (int moment = 0; moment < moments; moment++) {
      chaos.killOnce();
    }
    chaos.expect(chaos.imported() == 0 && chaos.books() == BOOKS, "it did not go on");
    long reports = chaos.reports();
    chaos.expect(chaos.imported() == 0 && chaos.reports() == reports, "it added something twice");
    return new Outcome(
        "kill -9 at %d moments of an import of %d workbooks: %d whole, %d not at all, %d in part"
            .formatted(moments, BOOKS, chaos.whole, chaos.absent, chaos.faults.size()),
        chaos.faults);
  }

  private void prepare() throws IOException, InterruptedException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Papers.put(seeds, "town.txt", Papers.tasks("青州市", "推进工程", TASKS));
    try (Program program = Program.quiet(command("index", "--meaning", "off"))) {
      expect(program.endsWithin(120_000) && program.exitCode() <= 1, "index did not end well");
    }
    Path books = Files.createDirectory(folder.resolve("in"));
    for (int week = 1; week <= BOOKS; week++) {
      Path book = books.resolve("市住房城乡建设局 2025-W%02d.xlsx".formatted(week));
      try (OutputStream out = Files.newOutputStream(book)) {
        new SheetStream(COLUMNS).write("台账", rows(week), _ -> List.of(), out);
      }
    }
  }

  private static Stream<List<String>> rows(int week) {
    return IntStream.rangeClosed(1, TASKS)
        .mapToObj(i -> List.of("town-" + i, "", "推进中", "第" + week + "周", Integer.toString(week)));
  }

  private String[] command(String... name) {
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(List.of("--seeds", folder.resolve("seeds") + ""));
    all.addAll(List.of("--index", folder.resolve("index") + ""));
    return all.toArray(String[]::new);
  }

  private Program importing() throws IOException {
    return Program.quiet(
        command("ledger", "import", folder.resolve("in") + "", "--ledger", ledger + ""));
  }

  private int imported() throws IOException, InterruptedException {
    try (Program program = importing()) {
      return program.endsWithin(120_000) ? program.exitCode() : -1;
    }
  }

  /** Somewhere behind a workbook drawn by lot, wherever that comes to be. */
  private void killOnce() throws IOException, InterruptedException {
    for (String each : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(folder.resolve("ledger.db" + each));
    }
    int behind = random.nextInt(BOOKS);
    try (Program program = importing()) {
      while (batches() < behind && !program.endsWithin(2)) {
        // It goes on.
      }
      program.endsWithin(random.nextLong(LATER_MILLIS));
      program.kill();
    }
    int there = books();
    whole += there;
    absent += BOOKS - there;
  }

  /** As anybody sees it who looks into the file; none while there is none. */
  private int batches() {
    if (!Files.exists(ledger)) {
      return 0;
    }
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:file:" + ledger + "?mode=ro");
        Statement statement = file.createStatement();
        ResultSet count = statement.executeQuery("SELECT count(*) FROM batch")) {
      return count.getInt(1);
    } catch (SQLException notYet) {
      return 0;
    }
  }

  /** How many workbooks are in; a fault for each that is in by a part. None before it is made. */
  private int books() {
    if (!Files.exists(ledger)) {
      return 0;
    }
    try (LedgerFile file = LedgerFile.existing(ledger, Clock.systemDefaultZone())) {
      file.check();
      Map<String, Long> counts =
          IntStream.rangeClosed(1, BOOKS)
              .mapToObj(week -> ReportPeriod.find("2025-W%02d".formatted(week)).orElseThrow())
              .flatMap(week -> file.during(week).stream())
              .map(Report::source)
              .collect(Collectors.groupingBy(Report.Source::name, Collectors.counting()));
      counts.forEach((name, count) -> expect(count == TASKS, name + " has " + count + " reports"));
      return counts.size();
    } catch (LedgerException unusable) {
      faults.add(unusable.getMessage());
      return 0;
    }
  }

  private long reports() {
    try (LedgerFile file = LedgerFile.existing(ledger, Clock.systemDefaultZone())) {
      return file.version();
    }
  }

  private void expect(boolean so, String fault) {
    if (!so) {
      faults.add(fault);
    }
  }
}
