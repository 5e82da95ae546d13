package org.zhengnuo.ledger;

import java.util.Set;

/**
 * A task that was reported on, as it was then.
 *
 * @param item its id then
 * @param words see {@link BookedTask#words}
 * @param units ids of those that reported
 * @param periods of the reports, as addresses write them, in order
 */
public record ReportedTask(
    String item, String fingerprint, String words, Set<String> units, Set<String> periods) {}
