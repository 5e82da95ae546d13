package org.zhengnuo.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.format.Column;
import org.zhengnuo.format.SheetStream;
import org.zhengnuo.ledger.Batch;
import org.zhengnuo.ledger.BookedTask;
import org.zhengnuo.ledger.Delivery;
import org.zhengnuo.ledger.Filing;
import org.zhengnuo.ledger.ImportReport;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportIntake;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.Task;
import org.zhengnuo.ledger.TaskBook;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;

/**
 * How long a ledger takes to open, to tell the newest report of every task, to take in five hundred
 * rows and a workbook of as many: {@code LedgerSpeed [REPORTS [TASKS]]}, 200,000 over 20,000 unless
 * told otherwise. Times by the clock, and of the processor, which says more on a busy machine.
 */
final class LedgerSpeed {

  private static final int BATCH = 500;
  private static final int UNITS = 200;
  private static final Instant BEGIN = Instant.parse("2030-01-31T08:00:00Z");

  private final int reports;
  private final int tasks;
  private final Path file;

  private LedgerSpeed(int reports, int tasks) throws IOException {
    this.reports = reports;
    this.tasks = tasks;
    file = Files.createTempDirectory("ledger-speed").resolve("ledger.db");
  }

  public static void main(String[] args) throws Exception {
    int reports = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
    new LedgerSpeed(reports, args.length > 1 ? Integer.parseInt(args[1]) : 20_000).run();
  }

  private void run() throws Exception {
    timed("write all", this::fill);
    System.out.printf("%d reports, %d MB%n", reports, Files.size(file) >> 20);
    LocalDate last = LocalDate.ofInstant(BEGIN, ZoneOffset.UTC).plusYears(1);
    for (int each = 0; each < 3; each++) {
      int round = each;
      try (LedgerFile ledger = timed("open", () -> LedgerFile.existing(file, at(BEGIN)))) {
        timed("newest, first", () -> ledger.newest(last));
        timed("newest, again", () -> ledger.newest(last));
        timed("newest, a past day", () -> ledger.newest(last.minusMonths(6)));
        timed("during", () -> ledger.during(month(3)));
        timed("version", ledger::version);
        timed("append " + BATCH, () -> append(ledger, reports + round * BATCH));
        timed("newest, after it", () -> ledger.newest(last));
        timed("check", () -> checked(ledger));
        Path book = workbook(round);
        timed("import a workbook", () -> take(ledger, book));
      }
    }
  }

  private Path workbook(int round) throws IOException {
    Path book = file.resolveSibling("book-" + round + ".xlsx");
    List<Column> columns =
        Stream.of("条目标识", "事项", "状态", "进展情况", "完成值").map(title -> new Column(title, 30)).toList();
    try (OutputStream out = Files.newOutputStream(book)) {
      new SheetStream(columns)
          .write("台账", IntStream.range(0, BATCH).mapToObj(i -> row(i, round)), _ -> List.of(), out);
    }
    return book;
  }

  private static List<String> row(int task, int round) {
    return List.of(item(task), words(task), "正常推进", "第" + round + "次", "1,2 0" + round + "户");
  }

  private static ImportReport take(LedgerFile ledger, Path book) throws IOException {
    Optional<ReportPeriod> period = Optional.of(month(12));
    ImportReport report =
        new ReportIntake(ledger, new OneUnit())
            .take(
                new Delivery(
                    "b.xlsx",
                    Files.readAllBytes(book),
                    Report.Way.FILE,
                    "",
                    Optional.of("u"),
                    period));
    if (report.added() != BATCH) {
      throw new IllegalStateException(report.toString());
    }
    return report;
  }

  /** The unit that all tasks of the workbook are of. */
  private static final class OneUnit implements TaskBook {

    private static final List<BookedTask> TASKS =
        IntStream.range(0, BATCH).mapToObj(OneUnit::task).toList();

    private static BookedTask task(int number) {
      Task task =
          new Task(
              item(number),
              Integer.toString(number),
              Optional.empty(),
              Optional.empty(),
              List.of());
      return new BookedTask(task, "city-2030-tasks", "", words(number));
    }

    @Override
    public String state() {
      return "";
    }

    @Override
    public Map<String, BookedTask> of(Collection<String> ids) {
      return TASKS.stream()
          .filter(task -> ids.contains(task.item()))
          .collect(Collectors.toMap(BookedTask::item, task -> task));
    }

    @Override
    public List<BookedTask> saying(String words) {
      return List.of();
    }

    @Override
    public List<BookedTask> ofUnit(String unitId) {
      return TASKS;
    }

    @Override
    public List<Unit> units(String called) {
      return called.equals("u") ? List.of(Unit.asPrinted("u", Place.UNKNOWN)) : List.of();
    }
  }

  private static String item(int task) {
    return "city-2030-tasks-" + task;
  }

  private static String words(int task) {
    return ("推进第" + task + "项工程，").repeat(6);
  }

  private static boolean checked(LedgerFile ledger) {
    ledger.check();
    return true;
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long busy = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    T done = work.call();
    System.out.printf(
        "%-20s %6d ms, %6d ms of the processor%n",
        what,
        (System.nanoTime() - start) / 1_000_000,
        (threads.getCurrentThreadCpuTime() - busy) / 1_000_000);
    return done;
  }

  private static Clock at(Instant time) {
    return Clock.fixed(time, ZoneOffset.UTC);
  }

  private boolean fill() {
    for (int from = 0; from < reports; from += BATCH) {
      int month = from / tasks;
      try (LedgerFile ledger =
          LedgerFile.open(file, at(BEGIN.plus(Duration.ofDays(30L * month))))) {
        append(ledger, from);
      }
    }
    return true;
  }

  private LedgerFile.Appended append(LedgerFile ledger, int from) {
    List<Filing> filings = new ArrayList<>();
    for (int i = from; i < from + BATCH; i++) {
      filings.add(filing(i % tasks, month(i / tasks), Integer.toString(i)));
    }
    return ledger.append(
        new Batch.Arrival("bytes " + from, Report.Way.FILE, from + ".xlsx", "/in"), filings, 0);
  }

  private static ReportPeriod month(int month) {
    return ReportPeriod.month(YearMonth.of(2030, 1).plusMonths(month));
  }

  private static Filing filing(int task, ReportPeriod period, String value) {
    return new Filing(
        item(task),
        "\n" + words(task),
        Set.of(),
        "qing-zhou-shi-dan-wei-" + task % UNITS,
        period,
        new Report.Said(
            TaskState.UNDER_WAY,
            value,
            Optional.of(new BigDecimal(value)),
            OptionalDouble.empty(),
            "已完成前期手续，正在组织施工，预计按期完成。".repeat(2),
            "照片三张",
            "王海"),
        "台账 第" + task + "行");
  }
}
