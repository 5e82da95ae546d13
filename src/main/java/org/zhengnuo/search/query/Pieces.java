package org.zhengnuo.search.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query at its spaces; what stands in a closed quotation or bracket stays one piece. */
public final class Pieces {
  private static final String OPENING = "\"“「＂(（";
  private static final String CLOSING = "\"”」＂)）";

  private final String text;
  private final List<String> pieces = new ArrayList<>();
  private int at;

  private Pieces(String text) {
    this.text = text;
  }

  public static List<String> of(String text) {
    return new Pieces(text).cut();
  }

  /** The inside of a piece that is one closed quotation; empty where it is none. */
  static String quoted(String piece) {
    return piece.length() > 2 && OPENING.indexOf(piece.charAt(0)) < 4 && closed(piece)
        ? piece.substring(1, piece.length() - 1).strip()
        : "";
  }

  /** The inside of a piece that is one closed bracket; empty where it is none. */
  static String bracketed(String piece) {
    return piece.length() > 2 && OPENING.indexOf(piece.charAt(0)) >= 4 && closed(piece)
        ? piece.substring(1, piece.length() - 1).strip()
        : "";
  }

  private static boolean closed(String piece) {
    return OPENING.indexOf(piece.charAt(0)) >= 0 && closing(piece, 0) == piece.length() - 1;
  }

  /** Whether it is words: no operator, quotation, bracket, exclusion or prefix. */
  public static boolean plain(String piece) {
    return !QueryReader.isOperator(piece)
        && !piece.startsWith("-")
        && !piece.startsWith("－")
        && OPENING.indexOf(piece.charAt(0)) < 0
        && Prefix.of(piece).isEmpty();
  }

  private List<String> cut() {
    while (at < text.length()) {
      if (isSpace(at)) {
        at++;
      } else {
        int end = endOfPiece();
        pieces.add(text.substring(at, end));
        at = end;
      }
    }
    return pieces;
  }

  private int endOfPiece() {
    int open = at;
    while (open < text.length() && !isSpace(open) && OPENING.indexOf(text.charAt(open)) < 0) {
      open++;
    }
    boolean leads = open == at || "-－:：".indexOf(text.charAt(open - 1)) >= 0;
    if (leads && open < text.length() && !isSpace(open)) {
      int close = closing(text, open);
      if (close > open && (close + 1 == text.length() || isSpace(close + 1))) {
        return close + 1;
      }
    }
    return endOfRun();
  }

  private int endOfRun() {
    int end = at;
    while (end < text.length() && !isSpace(end)) {
      end++;
    }
    return end;
  }

  /** Where what opens at {@code open} is closed again, -1 where it never is. */
  private static int closing(String text, int open) {
    int kind = OPENING.indexOf(text.charAt(open));
    int depth = 0;
    for (int i = open + 1; i < text.length(); i++) {
      int opened = OPENING.indexOf(text.charAt(i));
      int closed = CLOSING.indexOf(text.charAt(i));
      if (closed >= 0 && pairs(kind, closed) && depth-- == 0) {
        return i;
      }
      if (kind >= 4 && opened >= 4) {
        depth++;
      }
    }
    return -1;
  }

  /** Half-width and full-width forms close one another; 「 is closed by 」 alone. */
  private static boolean pairs(int opened, int closed) {
    return opened >= 4 ? closed >= 4 : closed < 4 && (opened == 2) == (closed == 2);
  }

  private boolean isSpace(int index) {
    return Character.isWhitespace(text.charAt(index)) || text.charAt(index) == '\u00A0';
  }
}
