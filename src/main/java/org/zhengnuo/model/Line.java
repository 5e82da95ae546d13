package org.zhengnuo.model;

/**
 * One line of a source.
 *
 * @param number 1-based, lines split on LF, CR or both; in HTML the line of the file the text
 *     begins on
 * @param page 1-based page of a PDF, 0 where the source has no pages
 * @param text as printed, without its line end
 */
public record Line(int number, int page, String text) {}
