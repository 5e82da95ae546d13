package org.zhengnuo.model;

/**
 * Something odd or lost, with its place: what a human works through.
 *
 * @param code which sort of oddity
 * @param message one Chinese sentence: what, the value in quotes, what would be right
 * @param file the source
 * @param line 1-based line of the source, 0 where it speaks of the whole file
 */
public record Finding(FindingCode code, String message, String file, int line) {}
