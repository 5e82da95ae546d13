/**
 * What people report of their tasks, in an SQL file beside the index and never in it: reports are
 * only ever added, and whatever is shown (state, pace, colour, reconciliation) is derived from them
 * and the rules. The only room that knows SQLite.
 *
 * <p>What comes back goes this way: a {@link org.zhengnuo.ledger.Delivery} or a {@link
 * org.zhengnuo.ledger.FilledForm} is understood by {@link org.zhengnuo.ledger.ReportIntake}, held
 * against the tasks of a {@link org.zhengnuo.ledger.TaskBook} and added to a {@link
 * org.zhengnuo.ledger.LedgerFile}; pages read {@link org.zhengnuo.ledger.FollowedReports}, where
 * reports stand under the ids that their tasks bear now.
 */
package org.zhengnuo.ledger;
