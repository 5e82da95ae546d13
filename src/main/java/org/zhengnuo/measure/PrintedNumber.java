package org.zhengnuo.measure;

import java.math.BigDecimal;

/**
 * A number as a text prints it, without its unit.
 *
 * @param start offset of its first char
 * @param end behind its last
 * @param han whether it is written in words: 十二
 */
record PrintedNumber(int start, int end, BigDecimal value, boolean han) {}
