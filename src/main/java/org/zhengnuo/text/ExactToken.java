package org.zhengnuo.text;

/**
 * One token of the exact reading of a text.
 *
 * @param text folded: simplified, half width, lower case; {@link ExactText#GAP} for marks
 * @param start first char in the text, 0-based
 * @param end behind its last char
 */
public record ExactToken(String text, int start, int end) {

  /** Whether it stands for a mark between two phrases. */
  public boolean gap() {
    return text.equals(ExactText.GAP);
  }
}
