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
public record Correction(String file, int line, String printed, String correct, String reason) {

  /** Stands for the wrong form in a row nobody has filled in; no paper prints it. */
  public static final String PRINTED = "【误字】";

  /** Stands for the right form. */
  public static final String CORRECT = "【正字】";

  /** Stands for the reason. */
  public static final String REASON = "【理由】";
}
