package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.model.Sentence;

/**
 * Cuts a text into its sentences.
 *
 * <pre>
 * sentence = words ends { closing }
 * ends      = one or more of 。；！？ and their half-width forms ; ! ?
 * closing   = a quotation mark or bracket that closes
 * </pre>
 *
 * What follows the last end is a sentence too. Spaces around a sentence are none of it; a piece
 * without a letter or digit belongs to the sentence before it, and is left out where there is none.
 * A half-width point ends nothing: it stands in numbers.
 */
public final class SentenceCuts {
  private static final String ENDS = "。；！？;!?";
  private static final String CLOSING = "”’」』）)】》〉〕]\"";

  private SentenceCuts() {}

  /** The sentences of a text in order; none of one without a letter or digit. */
  public static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = end(text, from);
      add(text, from, to, sentences);
      from = to;
    }
    return List.copyOf(sentences);
  }

  /** Whether a sentence ends between two places of a text. */
  public static boolean endIn(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> ENDS.indexOf(c) >= 0);
  }

  /** Behind the first end and what closes with it. */
  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at < text.length() && ENDS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static void add(String text, int from, int to, List<Sentence> sentences) {
    if (says(text, from, to)) {
      sentences.add(stripped(text, from, to));
    } else if (!sentences.isEmpty()) {
      sentences.add(stripped(text, sentences.removeLast().start(), to));
    }
  }

  private static boolean says(String text, int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Sentence stripped(String text, int from, int to) {
    int start = from;
    while (isSpace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Sentence(start, end, text.substring(start, end));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
