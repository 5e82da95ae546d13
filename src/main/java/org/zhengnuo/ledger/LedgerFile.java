package org.zhengnuo.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.zhengnuo.format.Json;

/**
 * The reports in one SQLite file. They are only ever added; each is numbered in the order it came,
 * and that order is what counts: a clock that jumps back gives a report the time of the one before
 * it, one that jumped ahead hides nothing from today's picture. Other processes may read and write
 * the file at the same time.
 */
public final class LedgerFile implements AutoCloseable {

  private static final Comparator<Report> BY_TASK =
      Comparator.comparing(Report::item)
          .thenComparing(Report::unit)
          .thenComparingLong(Report::number);

  private static final Collector<CharSequence, ?, String> LIST = Collectors.joining(",", "[", "]");

  /** Pictures of days that are kept until something is added: today's, and ends of months. */
  private static final int KEPT_DAYS = 6;

  /** Beyond it all are read again; some 600 bytes each. */
  private static final int MOST_READ = 200_000;

  private final LedgerConnections connections;
  private final Clock clock;
  private final NewestReports newest = new NewestReports();
  private final SequencedMap<LocalDate, List<Report>> pictures = new LinkedHashMap<>();

  /** What was reported for a period, as far as it was read. */
  private final SequencedMap<ReportPeriod, List<Report>> during = new LinkedHashMap<>();

  /** Reports of the pictures by number: after an addition, only what is new is read. */
  private Map<Integer, Report> read = new HashMap<>();

  private LedgerFile(Path file, Clock clock) {
    this.clock = clock;
    connections = new LedgerConnections(file);
  }

  /**
   * Opens a file, and makes it where there is none.
   *
   * @param clock whose zone says when a day ends
   * @throws LedgerException where it is no ledger of ours, damaged, or cannot be written
   */
  public static LedgerFile open(Path file, Clock clock) {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new LedgerException("没有目录“" + folder + "”，放不下台账文件；请先建好");
    }
    if (Files.isDirectory(file)) {
      throw new LedgerException("“" + file + "”是目录，不是台账文件；请写到文件名");
    }
    return new LedgerFile(file, clock);
  }

  /**
   * Opens a file that is there.
   *
   * @throws LedgerException also where there is none
   */
  public static LedgerFile existing(Path file, Clock clock) {
    if (!Files.exists(file)) {
      throw new LedgerException("没有台账文件“" + file + "”；第一次 zhengnuo ledger import 会建立它");
    }
    return open(file, clock);
  }

  LedgerConnections connections() {
    return connections;
  }

  Clock clock() {
    return clock;
  }

  /** The number of the last report, whichever process added it. */
  public long version() {
    return connections.read(LedgerFile::version);
  }

  static int version(Connection file) throws SQLException {
    return LedgerSchema.number(file, "SELECT coalesce(max(number), 0) FROM report");
  }

  /**
   * The newest report of each task and unit that was known at the end of a day and speaks of no
   * later period than that day's; by item, then unit. The newest is that of the latest period, of
   * several for that period the last that came; a task is told by id and words. Of today and later
   * days all that is in the file is known.
   */
  public synchronized List<Report> newest(LocalDate day) {
    follow();
    if (!pictures.containsKey(day)) {
      pictures.put(day, picture(day));
    }
    return pictures.get(day);
  }

  private List<Report> picture(LocalDate day) {
    if (pictures.size() >= KEPT_DAYS) {
      pictures.pollFirstEntry();
      read = new HashMap<>();
      pictures.values().forEach(p -> p.forEach(report -> read.put((int) report.number(), report)));
    }
    boolean all = !day.isBefore(LocalDate.now(clock));
    int until = all ? Integer.MAX_VALUE : (int) day.toEpochDay();
    return reports(newest.numbers(until, (int) day.toEpochDay()));
  }

  private List<Report> reports(int[] numbers) {
    String unread =
        Arrays.stream(numbers)
            .filter(number -> !read.containsKey(number))
            .sorted()
            .mapToObj(Integer::toString)
            .collect(LIST);
    asked("WHERE r.number IN (SELECT value FROM json_each(?))", unread)
        .forEach(report -> read.put((int) report.number(), report));
    return Arrays.stream(numbers).mapToObj(read::get).sorted(BY_TASK).toList();
  }

  /** Takes in what was added since, by whomever. */
  private void follow() {
    int before = newest.size();
    connections.read(
        file -> {
          try (PreparedStatement asked =
              file.prepareStatement(
                  "SELECT item || char(10) || fingerprint || char(10) || unit, period, at FROM"
                      + " report WHERE number > ? ORDER BY number")) {
            asked.setInt(1, before);
            follow(asked.executeQuery());
          }
          return true;
        });
    if (newest.size() > before) {
      pictures.clear();
    }
    if (read.size() > MOST_READ) {
      read = new HashMap<>();
    }
  }

  private void follow(ResultSet added) throws SQLException {
    ReportRows rows = new ReportRows();
    while (added.next()) {
      newest.add(added.getString(1), day(added.getLong(3)), rows.period(added.getString(2)));
    }
  }

  private int day(long millis) {
    return (int) LocalDate.ofInstant(Instant.ofEpochMilli(millis), clock.getZone()).toEpochDay();
  }

  /** All that was reported under some ids, oldest first. */
  public List<Report> of(Collection<String> items) {
    String list = Json.text(List.copyOf(items));
    return asked("WHERE r.item IN (SELECT value FROM json_each(?)) ORDER BY r.number", list);
  }

  /** All that was reported for a period, oldest first. */
  public synchronized List<Report> during(ReportPeriod period) {
    List<Report> known = during.getOrDefault(period, List.of());
    long last = known.isEmpty() ? 0 : known.getLast().number();
    String later = "WHERE r.period = ? AND r.number > " + last + " ORDER BY r.number";
    List<Report> all = new ArrayList<>(known);
    asked(later, period.token())
        .forEach(report -> all.add(read.getOrDefault((int) report.number(), report)));
    during.putLast(period, List.copyOf(all));
    if (during.size() > KEPT_DAYS) {
      during.pollFirstEntry();
    }
    return during.get(period);
  }

  private List<Report> asked(String where, String value) {
    return connections.read(
        file -> {
          try (PreparedStatement asked = file.prepareStatement(ReportRows.SELECT + where)) {
            asked.setString(1, value);
            return ReportRows.all(asked.executeQuery());
          }
        });
  }

  /**
   * Adds what is new of what came, all of it or nothing. What the newest report of the same task,
   * unit and period says already is not said again, nor what came before in the same bytes.
   *
   * @param unmatched how much of it could not be taken
   */
  public Appended append(Batch.Arrival arrival, List<Filing> filings, int unmatched) {
    return connections.write(
        file -> new LedgerAppend(file, arrival, clock.instant()).add(filings, unmatched));
  }

  /** What {@link #append} would add, without adding it. */
  public Appended wouldAppend(Batch.Arrival arrival, List<Filing> filings) {
    return connections.read(file -> new LedgerAppend(file, arrival, clock.instant()).news(filings));
  }

  /**
   * What became of what came.
   *
   * @param added of the filings, in their order
   */
  public record Appended(List<Filing> added, int unchanged) {

    public Appended {
      added = List.copyOf(added);
    }
  }

  /** All that came in, newest first. */
  public List<Batch> batches() {
    return connections.read(file -> LedgerTables.batches(file, "ORDER BY id DESC"));
  }

  /** Every task that was reported on, by id and words, in order of id. */
  public List<ReportedTask> tasks() {
    return tasks(0);
  }

  /**
   * The same of later reports alone.
   *
   * @param after number of the last report that is left out
   */
  List<ReportedTask> tasks(long after) {
    return connections.read(file -> LedgerTables.tasks(file, after));
  }

  /** The ids under which tasks were reported on, by fingerprint. */
  Map<String, Set<String>> itemsOf(Set<String> fingerprints) {
    String list = Json.text(fingerprints);
    return connections.read(file -> LedgerTables.items(file, list));
  }

  /** How many reports there are of each period, in order. */
  public Map<ReportPeriod, Long> periods() {
    return connections.read(LedgerTables::periods);
  }

  /**
   * Reads all of the file.
   *
   * @throws LedgerException where a part of it is not as it was written
   */
  public void check() {
    List<String> faults = connections.read(LedgerTables::faults);
    if (!faults.isEmpty()) {
      throw LedgerFaults.damaged(connections.file(), faults.getFirst());
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
