package org.zhengnuo.measure;

import org.zhengnuo.model.MeasureRole;

/**
 * Whether the words at hand promise or report, and for which year.
 *
 * @param year 0: the item's
 */
record Tense(MeasureRole role, int year) {}
