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
 * @param occurrence which of the same words on the lines of its item is meant, counted from 0
 */
public record Correction(
    String file, int line, String printed, String correct, String reason, int occurrence) {

  /** Of words that the item prints once. */
  public Correction(String file, int line, String printed, String correct, String reason) {
    this(file, line, printed, correct, reason, 0);
  }

  /** The same of other words on the lines of the item. */
  public Correction of(int which) {
    return new Correction(file, line, printed, correct, reason, which);
  }

  /** The same misprint in other characters. */
  public Correction in(String otherPrinted, String otherCorrect) {
    return new Correction(file, line, otherPrinted, otherCorrect, reason, occurrence);
  }

  /**
   * A text of its item with the right form in the place of the one wrong form that is meant.
   *
   * @param before how often the wrong form is printed in the item before this text
   */
  public String applied(String text, int before) {
    int at = text.indexOf(printed);
    for (int i = before; i < occurrence && at >= 0; i++) {
      at = text.indexOf(printed, at + printed.length());
    }
    return at < 0 || occurrence < before
        ? text
        : text.substring(0, at) + correct + text.substring(at + printed.length());
  }

  /** How often a text prints the wrong form. */
  public int count(String text) {
    int count = 0;
    for (int at = text.indexOf(printed);
        at >= 0;
        at = text.indexOf(printed, at + printed.length())) {
      count++;
    }
    return count;
  }

  /** Stands for the wrong form in a row nobody has filled in; no paper prints it. */
  public static final String PRINTED = "【误字】";

  /** Stands for the right form. */
  public static final String CORRECT = "【正字】";

  /** Stands for the reason. */
  public static final String REASON = "【理由】";
}
