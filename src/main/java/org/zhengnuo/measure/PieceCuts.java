package org.zhengnuo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts a clause so that each piece holds one amount.
 *
 * <pre>
 *   between two amounts
 *     mark or 和 at once                 46家、省级…57家        there
 *     no mark, a verb before the second  46名专员服务保障228家   at the verb
 *     no mark, a change before it        9类群众标准提高7.5%    the first is part of a noun
 *     mark just before the second        13个小区供水管网、9个   there
 *     mark before a verb                 22家焦化、水泥企业改造、新建3处   there
 *     else                               at the last mark
 * </pre>
 */
final class PieceCuts {
  private static final Set<WordUse> DEEDS = Set.of(WordUse.ADD, WordUse.GAIN, WordUse.SERVE);
  private static final Set<WordUse> CHANGES =
      Set.of(
          WordUse.REACH,
          WordUse.ABOVE,
          WordUse.GROW,
          WordUse.FALL,
          WordUse.ATLEAST,
          WordUse.ATMOST);

  private final String text;
  private final Lexicon words;
  private final Shelter shelter;

  PieceCuts(String text, Lexicon words, Shelter shelter) {
    this.text = text;
    this.words = words;
    this.shelter = shelter;
  }

  List<Piece> cut(int from, int to, List<Amount> amounts) {
    List<Piece> pieces = new ArrayList<>();
    int start = from;
    boolean listed = false;
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      if (i + 1 == amounts.size()) {
        pieces.add(new Piece(start, to, amount, listed));
      } else {
        int cut = cut(amount.end(), amounts.get(i + 1).start());
        if (cut >= 0) {
          pieces.add(new Piece(start, cut, amount, listed));
          start = cut;
          listed = true;
        }
      }
    }
    return pieces;
  }

  /** Where the second piece begins; negative: the first amount is part of the second's noun. */
  private int cut(int from, int to) {
    if (from >= to || joins(from) > 0) {
      return from;
    }
    int last = lastMark(from, to);
    if (last < 0) {
      return unmarked(from, to);
    }
    if (last + joins(last) == to) {
      return last;
    }
    for (int at = from; at < to; at++) {
      if (mark(at) && words.startingAt(text, at + 1, to, DEEDS).isPresent()) {
        return at;
      }
    }
    return last;
  }

  private int unmarked(int from, int to) {
    return words
        .endingAt(text, from, to, DEEDS)
        .map(word -> to - word.length())
        .orElseGet(() -> words.endingAt(text, from, to, CHANGES).isPresent() ? -1 : to);
  }

  private int lastMark(int from, int to) {
    if (to - 1 > from && joins(to - 1) > 0) {
      return to - 1;
    }
    for (int at = to - 1; at > from; at--) {
      if (mark(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean mark(int at) {
    return "、,".indexOf(text.charAt(at)) >= 0 && !shelter.covers(at);
  }

  private int joins(int at) {
    return "、,和及与以".indexOf(text.charAt(at)) >= 0 && !shelter.covers(at) ? 1 : 0;
  }
}
