package org.zhengnuo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a clause so that each piece holds one amount.
 *
 * <pre>
 *   between two amounts
 *     的 just before the second          102项工程的285个项目     the first is part of a noun
 *     mark or 和 at once                 46家、省级…57家        there
 *     no mark, a verb between            46名专员服务保障228家   at the last verb
 *     no mark, a change before it        9类群众标准提高7.5%    the first is part of a noun
 *     the same before money              3家企业营收突破100亿元  the second is
 *     mark just before the second        13个小区供水管网、9个   there
 *     mark before a verb                 22家焦化、水泥企业改造、新建3处   there
 *     else                               at the last mark
 * </pre>
 */
final class PieceCuts {
  private static final Uses DEEDS = Uses.of(WordUse.ADD, WordUse.GAIN, WordUse.SERVE);
  private static final Uses CHANGES =
      Uses.of(
          WordUse.REACH,
          WordUse.ABOVE,
          WordUse.GROW,
          WordUse.FALL,
          WordUse.ATLEAST,
          WordUse.ATMOST);

  private static final Uses HEADS = Uses.of(WordUse.HEAD);
  private static final Uses ABOUT = Uses.of(WordUse.ABOUT);
  private static final int FIRST_IS_NOUN = -1;
  private static final int SECOND_IS_CLASS = -2;

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
    for (int i = 0; i < amounts.size(); ) {
      Amount amount = amounts.get(i);
      int next = i + 1;
      int cut = to;
      while (next < amounts.size() && (cut = cut(amount, amounts.get(next))) == SECOND_IS_CLASS) {
        next++;
      }
      if (next == amounts.size() || cut >= 0) {
        int end = next == amounts.size() ? to : cut;
        pieces.add(new Piece(start, end, amount, !pieces.isEmpty()));
        start = end;
      }
      i = next;
    }
    return pieces;
  }

  /** Where the second piece begins; negative: one of them is part of the other's noun. */
  private int cut(Amount first, Amount second) {
    int from = first.end();
    int to = second.start();
    if (from >= to || joins(from) > 0) {
      return from;
    }
    int last = lastMark(from, to);
    if (text.charAt(to - 1) == '的') {
      return FIRST_IS_NOUN;
    }
    if (last < 0) {
      return unmarked(from, to, second);
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

  private int unmarked(int from, int to, Amount second) {
    boolean changes = words.endingAt(text, from, to, CHANGES).isPresent();
    if (to - from == 1 && "过超".indexOf(text.charAt(from)) >= 0) {
      return SECOND_IS_CLASS;
    }
    if (changes && (second.isRate() || second.kind() == CountingUnit.UnitSort.POINTS)) {
      return FIRST_IS_NOUN;
    }
    int deed = lastDeed(from, to);
    if (deed > from) {
      return deed;
    }
    if (changes) {
      boolean money =
          second.kind() == CountingUnit.UnitSort.MONEY
              || second.kind() == CountingUnit.UnitSort.BARE;
      return money ? SECOND_IS_CLASS : FIRST_IS_NOUN;
    }
    return to - words.endingAt(text, from, to, ABOUT).map(UsedWord::length).orElse(0);
  }

  /** Where the last verb begins, with the verbs that it follows; not at the first place. */
  private int lastDeed(int from, int to) {
    int found = -1;
    for (int at = from + 1; at < to; at++) {
      Optional<UsedWord> word = deed(at, to);
      if (word.isPresent()) {
        found = at;
        at += word.get().length() - 1;
      }
    }
    return found;
  }

  /** A verb that a noun may follow: 增加产值, but not 提高 before the number, nor 投产 in 投产项目. */
  private Optional<UsedWord> deed(int from, int to) {
    return words
        .startingAt(text, from, to, DEEDS)
        .filter(deed -> !deed.does(CHANGES) || from + deed.length() + 2 <= to)
        .filter(deed -> !describes(from + deed.length(), to));
  }

  /** 投产 in 投产项目增加产值: a noun and more stand behind. */
  private boolean describes(int from, int to) {
    return words
        .startingAt(text, from, to, HEADS)
        .filter(head -> from + head.length() < to)
        .isPresent();
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
