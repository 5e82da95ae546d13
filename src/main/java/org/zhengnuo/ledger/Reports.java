package org.zhengnuo.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What has been reported, as pages read it: under the ids that the tasks bear now. Safe for many
 * threads.
 */
public interface Reports {

  /** Where nothing can be reported. */
  Reports NONE =
      new Reports() {
        @Override
        public long version() {
          return 0;
        }

        @Override
        public List<Report> newest(LocalDate day) {
          return List.of();
        }

        @Override
        public List<Report> of(Collection<String> items) {
          return List.of();
        }

        @Override
        public List<Report> during(ReportPeriod period) {
          return List.of();
        }

        @Override
        public List<Orphan> orphans() {
          return List.of();
        }
      };

  /** Another number after every change. */
  long version();

  /**
   * The newest report of each task and unit that was known at the end of a day and speaks of no
   * later period than that day's; by item, then unit.
   */
  List<Report> newest(LocalDate day);

  /** All that was reported of some tasks, oldest first. */
  List<Report> of(Collection<String> items);

  /** All that was reported for a period, oldest first. */
  List<Report> during(ReportPeriod period);

  /** Reports whose tasks are gone, in order of id; nothing else here tells of them. */
  List<Orphan> orphans();
}
