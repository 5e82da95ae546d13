package org.zhengnuo.format;

/**
 * One column of a workbook.
 *
 * @param width in characters; a Chinese character takes two
 * @param numeric whether its cells are numbers that can be reckoned with; what is none stays text
 */
public record Column(String title, int width, boolean numeric) {

  /** A column of text. */
  public Column(String title, int width) {
    this(title, width, false);
  }
}
