package org.zhengnuo.model;

/**
 * A sentence of a text: what can be promised, or done, by itself.
 *
 * @param start offset of its first char in the text
 * @param end offset behind its last, closing mark included
 * @param text what stands there
 */
public record Sentence(int start, int end, String text) {

  public Sentence {
    if (start < 0 || end - start != text.length() || text.isEmpty()) {
      throw new IllegalArgumentException("not a sentence: " + start + "-" + end + " " + text);
    }
  }
}
