package org.zhengnuo.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which report is the newest of its task and unit on any day: of every report five numbers, held in
 * memory (20 bytes a report and each pair of task and unit once), because a board asks for the
 * newest of all tasks at once. It only ever grows, as its file does.
 */
final class NewestReports {

  private static final int FIRST_SIZE = 1024;

  private final Map<String, Integer> pairs = new HashMap<>();
  private int size;
  private int[] pair = new int[FIRST_SIZE];
  private int[] known = new int[FIRST_SIZE];
  private int[] first = new int[FIRST_SIZE];
  private int[] last = new int[FIRST_SIZE];

  /** How many reports there are; the number of the last. */
  synchronized int size() {
    return size;
  }

  /**
   * Takes in the report with the next number.
   *
   * @param day on which it came, counted from 1970
   */
  synchronized void add(String taskAndUnit, int day, ReportPeriod period) {
    if (size == pair.length) {
      grow();
    }
    pair[size] = pairs.computeIfAbsent(taskAndUnit, _ -> pairs.size());
    known[size] = day;
    first[size] = (int) period.first().toEpochDay();
    last[size] = (int) period.last().toEpochDay();
    size++;
  }

  private void grow() {
    pair = Arrays.copyOf(pair, size * 2);
    known = Arrays.copyOf(known, size * 2);
    first = Arrays.copyOf(first, size * 2);
    last = Arrays.copyOf(last, size * 2);
  }

  /**
   * The numbers of the newest reports. Of one task and unit the one for the latest period counts,
   * of several for that period the one that came last.
   *
   * @param until reports that came later are not known yet
   * @param day no report of a period that begins later counts
   */
  synchronized int[] numbers(int until, int day) {
    int[] newest = new int[pairs.size()];
    for (int at = 0; at < size; at++) {
      int before = newest[pair[at]] - 1;
      if (known[at] <= until && first[at] <= day && (before < 0 || follows(at, before))) {
        newest[pair[at]] = at + 1;
      }
    }
    return Arrays.stream(newest).filter(number -> number > 0).toArray();
  }

  private boolean follows(int at, int before) {
    return last[at] > last[before] || last[at] == last[before] && first[at] >= first[before];
  }
}
