/**
 * What people report of their tasks, in an SQL file beside the index and never in it: reports are
 * only ever added, and whatever is shown (state, pace, colour, reconciliation) is derived from them
 * and the rules. The only room that knows SQLite.
 */
package org.zhengnuo.ledger;
