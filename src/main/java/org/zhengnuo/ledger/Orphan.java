package org.zhengnuo.ledger;

/**
 * Reports whose task is not there any more. They are kept and shown nowhere else.
 *
 * @param task as it was
 * @param reason why none of today's tasks is it
 */
public record Orphan(ReportedTask task, String reason) {}
