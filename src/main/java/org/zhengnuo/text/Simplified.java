package org.zhengnuo.text;

/**
 * Texts in simplified characters, for grammars that know no others; every offset stays as it is.
 */
public final class Simplified {

  private static final char FIRST_HAN = '\u3400';

  /** What remains of a name whose end is not printed. */
  private static final int LEAST = 2;

  private Simplified() {}

  /** The same text, each Han character simplified; the very text where none is traditional. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (of(text.charAt(i)) != text.charAt(i)) {
        return folded(text);
      }
    }
    return text;
  }

  private static String folded(String text) {
    StringBuilder simple = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      simple.setCharAt(i, of(text.charAt(i)));
    }
    return simple.toString();
  }

  private static char of(char c) {
    boolean han = c >= FIRST_HAN && !Character.isSurrogate(c);
    return han && Character.isIdeographic(c) ? (char) Fold.of(c) : c;
  }

  /** Words found in a simplified text as they are printed; a suffix handed out to them is kept. */
  public static String printed(String words, String text) {
    String simple = of(text);
    for (int length = words.length(); length >= LEAST; length--) {
      int at = simple.indexOf(words.substring(0, length));
      if (at >= 0) {
        return text.substring(at, at + length) + words.substring(length);
      }
    }
    return words;
  }
}
