package org.zhengnuo.model;

/**
 * A misprint a human has confirmed; it moves names, 文号 and what a search finds, never the text
 * shown.
 *
 * @param file the source
 * @param line 1-based line it is printed on
 * @param printed the wrong form
 * @param correct the right form
 * @param reason why it is wrong
 */
public record Correction(String file, int line, String printed, String correct, String reason) {}
