package org.zhengnuo.meaning;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Cuts a text into the pieces a model was trained on (BERT's WordPiece).
 *
 * <pre>
 * ids    = CLS { word } SEP, at most {@link #MOST} with both
 * word   = Han character | punctuation mark | run of anything else, ended by spaces and the former
 * pieces = of a word, from its start, the longest listed each time; UNK for all of it where one is
 *          not listed, or where it is longer than 100 characters
 * </pre>
 *
 * Control characters are dropped. The vocabulary has no capitals, so that text is lower-cased
 * first; it has no “ and ” either, and a quotation means what it says: both are dropped.
 */
final class WordPiece {
  /** What the model was trained on. */
  static final int MOST = 512;

  private static final int LONGEST_WORD = 100;

  private final PieceList pieces;
  private final int unknown;
  private final int first;
  private final int last;

  WordPiece(PieceList pieces) {
    this.pieces = pieces;
    unknown = pieces.id("[UNK]");
    first = pieces.id("[CLS]");
    last = pieces.id("[SEP]");
  }

  /** What is cut: the text as the vocabulary can know it. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace("“", "").replace("”", "");
  }

  /** The ids of a text in order; those of an empty one are two. */
  int[] ids(String text) {
    IntStream.Builder ids = IntStream.builder();
    ids.add(first);
    StringBuilder word = new StringBuilder();
    plain(text).codePoints().filter(c -> !vanishes(c)).forEach(c -> read(c, word, ids));
    end(word, ids);
    int[] read = ids.build().limit(MOST - 1).toArray();
    int[] whole = Arrays.copyOf(read, read.length + 1);
    whole[read.length] = last;
    return whole;
  }

  private void read(int c, StringBuilder word, IntStream.Builder ids) {
    if (isSpace(c)) {
      end(word, ids);
    } else if (isHan(c) || isMark(c)) {
      end(word, ids);
      end(word.appendCodePoint(c), ids);
    } else {
      word.appendCodePoint(c);
    }
  }

  private void end(StringBuilder word, IntStream.Builder ids) {
    if (!word.isEmpty()) {
      IntStream.of(pieces(word.toString())).forEach(ids::add);
      word.setLength(0);
    }
  }

  private int[] pieces(String word) {
    int[] unlisted = {unknown};
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return unlisted;
    }
    IntStream.Builder ids = IntStream.builder();
    for (int from = 0; from < word.length(); ) {
      int to = longest(word, from);
      if (to == from) {
        return unlisted;
      }
      ids.add(id(word, from, to));
      from = to;
    }
    return ids.build().toArray();
  }

  /** Where the longest piece ends that begins here; here where none does. */
  private int longest(String word, int from) {
    int to = word.length();
    while (to > from && id(word, from, to) < 0) {
      to--;
    }
    return to;
  }

  private int id(String word, int from, int to) {
    String piece = word.substring(from, to);
    return pieces.id(from == 0 ? piece : "##" + piece);
  }

  private static boolean vanishes(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return false;
    }
    return c == 0xFFFD
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0x20000 && c <= 0x2A6DF
        || c >= 0x2A700 && c <= 0x2B81F
        || c >= 0x2B920 && c <= 0x2CEAF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x2F800 && c <= 0x2FA1F;
  }

  private static boolean isMark(int c) {
    if (c < 0x80) {
      return c > ' ' && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
