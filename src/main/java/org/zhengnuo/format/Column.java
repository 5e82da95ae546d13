package org.zhengnuo.format;

/**
 * One column of a workbook.
 *
 * @param width in characters; a Chinese character takes two
 */
public record Column(String title, int width) {}
