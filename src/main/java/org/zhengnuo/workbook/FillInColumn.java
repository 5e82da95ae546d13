package org.zhengnuo.workbook;

import java.util.List;

/**
 * A column of a {@link FillInSheet}.
 *
 * @param width in half-width characters; a Chinese one takes two
 * @param use who writes in it
 * @param choices what alone may be filled in; empty where anything may
 */
public record FillInColumn(String title, int width, Use use, List<String> choices) {

  public FillInColumn {
    choices = List.copyOf(choices);
  }

  /** Who writes in a column. */
  public enum Use {
    /** Given and locked. */
    GIVEN,
    /** The same, short enough to stand in the middle. */
    CENTRED,
    /** Text of whoever fills it in: what begins with = stays text. */
    OPEN_TEXT,
    /** What is filled in may be a number or a day. */
    OPEN,
    /** For the program that reads it back: locked and not shown. */
    HIDDEN;

    boolean open() {
      return this == OPEN || this == OPEN_TEXT;
    }
  }
}
