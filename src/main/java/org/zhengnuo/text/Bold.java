package org.zhengnuo.text;

/**
 * A stretch of a line that is set in bold type, or in the black letter (黑体) that stands for it.
 *
 * @param from offset of its first character in the line
 * @param to offset behind its last
 */
public record Bold(int from, int to) {}
