package org.zhengnuo.bench;

import java.io.IOException;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zhengnuo.ledger.Batch;
import org.zhengnuo.ledger.Filing;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.TaskState;

/**
 * How long a ledger takes to open, to tell the newest report of every task, to take in five hundred
 * rows: {@code LedgerSpeed [REPORTS [TASKS]]}, 200,000 over 20,000 unless told otherwise.
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
      }
    }
  }

  private static boolean checked(LedgerFile ledger) {
    ledger.check();
    return true;
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    T done = work.call();
    System.out.printf("%-20s %6d ms%n", what, (System.nanoTime() - start) / 1_000_000);
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
        "city-2030-tasks-" + task,
        "\n" + ("推进第" + task + "项工程，").repeat(6),
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
