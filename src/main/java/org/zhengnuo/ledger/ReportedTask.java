package org.zhengnuo.ledger;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A task that was reported on, as it was then.
 *
 * @param item its id then
 * @param words see {@link BookedTask#words}
 * @param units ids of those that reported
 * @param periods of the reports, as addresses write them, in order
 */
public record ReportedTask(
    String item, String fingerprint, String words, Set<String> units, Set<String> periods) {

  public ReportedTask {
    units = Collections.unmodifiableSet(new TreeSet<>(units));
    periods = Collections.unmodifiableSet(new TreeSet<>(periods));
  }

  /** The same with what others reported of it. */
  ReportedTask and(ReportedTask more) {
    Set<String> all = new TreeSet<>(units);
    all.addAll(more.units);
    Set<String> times = new TreeSet<>(periods);
    times.addAll(more.periods);
    return new ReportedTask(item, fingerprint, words, all, times);
  }
}
